package dev.guildhall.liberty.launcher;

import dev.guildhall.liberty.testing.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The processes of a running installation.
 *
 * @param members the launcher, its descendants, and PostgreSQL, which is no child of anybody
 */
record Family(List<ProcessHandle> members) {

    static Family of(Installation installation) throws IOException {
        ProcessHandle launcher = installation.launcherProcess();
        Stream<ProcessHandle> postmaster =
                ProcessHandle.of(Long.parseLong(postmasterPid(installation).getFirst())).stream();
        return new Family(Stream.of(Stream.of(launcher), launcher.descendants(), postmaster)
                .flatMap(handles -> handles)
                .toList());
    }

    /** What PostgreSQL writes about itself: process id, folder, start, port and more. */
    static List<String> postmasterPid(Installation installation) throws IOException {
        Path file = installation.data().resolve("postgresql/postmaster.pid");
        return Files.readAllLines(file).stream().map(String::strip).toList();
    }

    /** What nobody can clean up after, except the next start. */
    void killLauncherAndGuardian() {
        members.stream()
                .filter(process -> process.info().commandLine().orElse("").contains("children="))
                .forEach(ProcessHandle::destroyForcibly);
        ProcessHandle launcher = members.getFirst();
        launcher.destroyForcibly();
        launcher.onExit().join();
    }

    /** Ends what a failed test left running. */
    void kill() {
        members.forEach(ProcessHandle::destroyForcibly);
    }

    /** Whether all of them end within half a minute. */
    boolean ends() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (members.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
