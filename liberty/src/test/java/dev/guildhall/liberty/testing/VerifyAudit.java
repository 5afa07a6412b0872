package dev.guildhall.liberty.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The shipped command that checks audit logs. */
public final class VerifyAudit {

    private VerifyAudit() {}

    /** Runs it; its exit code, then what it printed. */
    public static List<String> run(Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "guildhall-launcher.jar").toAbsolutePath().toString(),
                "verify-audit"));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return List.of(String.valueOf(process.waitFor()), output);
    }
}
