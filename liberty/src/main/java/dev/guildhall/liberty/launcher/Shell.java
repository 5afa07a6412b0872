package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs small commands of the operating system. */
final class Shell {

    private static final int PATIENCE_SECONDS = 10;

    private Shell() {}

    /** Whether the command ended well within a few seconds; what it prints is dropped. */
    static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
