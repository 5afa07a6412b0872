package dev.guildhall.liberty.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A launcher in a process of its own, as a person would start it, with all that it started. */
final class Launched {

    private static final Pattern READY = Pattern.compile("ready at (\\S+)");

    private final Path dataDir;
    private final Process process;
    private final BufferedReader output;

    private Launched(Path dataDir, Process process) {
        this.dataDir = dataDir;
        this.process = process;
        this.output = process.inputReader();
    }

    static Launched with(Path dataDir) throws IOException {
        Path root = Path.of(System.getProperty("project.root"));
        Path target = root.resolve("liberty/target");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                target.resolve("guildhall-launcher.jar").toString(),
                "run",
                root.resolve(".runtime/wlp").toString(),
                target.resolve("guildhall/usr").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("GUILDHALL_"));
        builder.environment().put("GUILDHALL_DATA_DIR", dataDir.toString());
        builder.environment().put("GUILDHALL_HTTP_PORT", "0");
        // Tests start often and run short.
        builder.environment().put("JVM_ARGS", "-XX:TieredStopAtLevel=1");
        return new Launched(dataDir, builder.redirectErrorStream(true).start());
    }

    /** Reads what the launcher prints until it says where the server is. */
    URI awaitReady() throws IOException {
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            Matcher matcher = READY.matcher(line);
            if (matcher.find()) {
                return URI.create(matcher.group(1));
            }
        }
        throw new AssertionError("not ready:\n" + printed);
    }

    Process process() {
        return process;
    }

    /** The launcher, its children and PostgreSQL, which is no child of anybody. */
    List<ProcessHandle> family() throws IOException {
        Stream<ProcessHandle> postmaster =
                ProcessHandle.of(Long.parseLong(postmasterPid().getFirst().strip())).stream();
        return Stream.of(Stream.of(process.toHandle()), process.descendants(), postmaster)
                .flatMap(handles -> handles)
                .toList();
    }

    /** JDBC URL of the embedded PostgreSQL's own database. */
    String databaseUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + postmasterPid().get(3).strip() + "/guildhall";
    }

    private List<String> postmasterPid() throws IOException {
        return Files.readAllLines(dataDir.resolve("postgresql/postmaster.pid"));
    }

    /** Whether all of them end within half a minute. */
    static boolean allEnd(List<ProcessHandle> family) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (family.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    /** Ends whatever a failed test left running. */
    void kill() throws IOException, InterruptedException {
        if (process.isAlive()) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }
}
