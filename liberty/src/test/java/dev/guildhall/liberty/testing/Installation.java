package dev.guildhall.liberty.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guildhall on a data directory of its own, started by its launcher as {@code ./guildhall run} does. */
public final class Installation implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Guildhall is ready at (\\S+)");
    private static final Pattern SIGN_IN = Pattern.compile("Demo sign-in: (\\S+) / (\\S+)");
    private static final Pattern OPERATOR = Pattern.compile("Operator sign-in: (\\S+) / (\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Map<String, String> settings = new HashMap<>();
    private Optional<Process> launched = Optional.empty();
    private List<String> output = new CopyOnWriteArrayList<>();
    private Optional<URI> url = Optional.empty();

    private Installation(Path data) {
        this.data = data;
    }

    /** A new one with an empty data directory; not started. */
    public static Installation fresh() {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "installations").toAbsolutePath());
            return new Installation(Files.createTempDirectory(parent, "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a setting for the next start. */
    public Installation with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Starts it and waits until it is ready. */
    public Installation start() {
        launch();
        try {
            Matcher ready = awaitLine(READY);
            url = Optional.of(URI.create(ready.group(1)));
            awaitLine(Pattern.compile("Ctrl-C stops it"));
            if (!settings.containsKey("GUILDHALL_DATABASE_URL")) {
                LargestPlan.arrangeIn(data);
            }
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it without waiting, for starts that must fail. */
    public Installation launch() {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        Path.of("target", "guildhall-launcher.jar")
                                .toAbsolutePath()
                                .toString(),
                        "run",
                        Path.of("..", ".runtime", "wlp")
                                .toAbsolutePath()
                                .normalize()
                                .toString(),
                        Path.of("target", "guildhall", "usr").toAbsolutePath().toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("GUILDHALL_"));
        builder.environment().put("GUILDHALL_DATA_DIR", data.toString());
        builder.environment().put("GUILDHALL_HTTP_PORT", "0");
        // All tests come from one address.
        builder.environment().put("GUILDHALL_HTTP_ADDRESS_RATE", "1000");
        builder.environment().put("JVM_ARGS", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(settings);
        List<String> lines = new CopyOnWriteArrayList<>();
        output = lines;
        try {
            Process started = builder.start();
            launched = Optional.of(started);
            // Reading a pipe keeps a virtual thread's carrier, and with two processors there are two of them.
            Thread.ofPlatform().daemon().name("output-of-launcher").start(() -> collect(started, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static void collect(Process process, List<String> lines) {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException _) {
            // The process was killed; what it printed until then is there.
        }
    }

    private Matcher awaitLine(Pattern pattern) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher matcher = pattern.matcher(output());
            if (matcher.find()) {
                return matcher;
            }
            if (!launcher().isAlive()) {
                throw new IllegalStateException("the launcher ended:\n" + output());
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("not ready in time:\n" + output());
    }

    /** Waits for the launcher to end by itself; its exit code. */
    public int awaitEnd() {
        try {
            return launcher().onExit().thenApply(Process::exitValue).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the launcher does not end:\n" + output(), e);
        }
    }

    /** Everything printed since the last start. */
    public String output() {
        return String.join("\n", output);
    }

    /** Where it listens; ends with a slash. */
    public URI url() {
        return url.orElseThrow();
    }

    /** E-mail and password of the demo member, as printed. */
    public String[] demoSignIn() {
        return printed(SIGN_IN);
    }

    /** E-mail and password of the operator of the platform, as printed. */
    public String[] operatorSignIn() {
        return printed(OPERATOR);
    }

    private String[] printed(Pattern signIn) {
        Matcher matcher = signIn.matcher(output());
        if (!matcher.find()) {
            throw new IllegalStateException("no such sign-in was printed:\n" + output());
        }
        return new String[] {matcher.group(1), matcher.group(2)};
    }

    /** A client that has signed in as nobody. */
    public Client client() {
        return new Client(url(), "");
    }

    /** Kills the server process as a crash would, and waits until the launcher has noticed and cleaned up. */
    public void crash() {
        serverProcess().destroyForcibly();
        awaitEnd();
    }

    /** The server's own process. */
    public ProcessHandle serverProcess() {
        try {
            long pid =
                    Long.parseLong(Files.readString(data.resolve("server.pid")).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher's process. */
    public ProcessHandle launcherProcess() {
        return launcher().toHandle();
    }

    /** The data directory. */
    public Path data() {
        return data;
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() {
        launched.filter(Process::isAlive).ifPresent(running -> {
            CompletableFuture<Process> end = running.onExit();
            running.destroy();
            end.join();
        });
    }

    private Process launcher() {
        return launched.orElseThrow();
    }
}
