package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops processes that an earlier launcher could not stop because it was killed itself. */
final class LeftBehind {

    private static final int PATIENCE_SECONDS = 20;

    private LeftBehind() {}

    /**
     * Stops a process that a pid file points to. Asks for the text in its command line, because the operating system
     * may have given the number to somebody else since.
     *
     * @param pidFile its first line is the process id; may be missing
     * @param recognisedBy what the command line of our process contains
     * @param signal TERM for the server, INT for PostgreSQL's fast shutdown
     */
    static void stop(Path pidFile, String recognisedBy, String signal) {
        pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().commandLine().orElse("").contains(recognisedBy))
                .ifPresent(process -> stop(process, signal));
    }

    private static Optional<Long> pid(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static void stop(ProcessHandle process, String signal) {
        Shell.succeeds("/bin/sh", "-c", "kill -" + signal + " " + process.pid());
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new LaunchFailure("a process of an earlier run does not stop; end process " + process.pid(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
