package dev.guildhall.liberty.launcher;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application server as a child process. */
final class ServerProcess implements AutoCloseable {

    private static final String PID_FILE = "server.pid";

    /** Ctrl-C reaches every process of a terminal; the server must ignore it, so that we can stop things in order. */
    private static final List<String> DEAF_TO_TERMINAL = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

    private final Process process;
    private final ServerOutput output;

    private ServerProcess(Process process, ServerOutput output) {
        this.process = process;
        this.output = output;
    }

    /** Stops the server of an earlier run, which would still hold the port. */
    static void stopLeftBehind(DataDirectory data) {
        LeftBehind.stop(data.file(PID_FILE), "ws-server.jar " + ServerHome.SERVER, "TERM");
    }

    static ServerProcess start(ServerHome home, ServerEnvironment environment, DataDirectory data, PrintStream err) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(DEAF_TO_TERMINAL));
        builder.command().addAll(List.of(home.script().toString(), "run", ServerHome.SERVER));
        builder.redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        environment.applyTo(builder.environment(), home.user());
        try {
            Process process = builder.start();
            Files.writeString(data.file(PID_FILE), process.pid() + "\n");
            ServerOutput output = new ServerOutput(err);
            // Reading a pipe would keep a virtual thread's carrier for as long as the server lives.
            Thread.ofPlatform().daemon().name("server-output").start(() -> output.follow(process.inputReader()));
            return new ServerProcess(process, output);
        } catch (IOException e) {
            throw new LaunchFailure("the server does not start: " + e.getMessage(), e);
        }
    }

    /** Waits until the server says that it is ready. */
    void awaitReady(URI baseUrl, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady(baseUrl)) {
            if (process.waitFor(POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LaunchFailure("the server ended while starting; its last words:\n  "
                        + String.join("\n  ", output.lastLines()));
            }
            if (output.hasApplicationFailed()) {
                throw new LaunchFailure("the application did not start; the lines above say why");
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure("the server was not ready after " + patience.toSeconds() + " s; "
                        + baseUrl.resolve("/health/ready") + " and its log say why");
            }
        }
    }

    private static boolean isReady(URI baseUrl) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) baseUrl.resolve("/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the server ends, which it does not do by itself unless something is wrong. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
