package dev.guildhall.liberty.proof.testing;

import dev.guildhall.liberty.testing.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A server that does nothing for a while and does not know it: SIGSTOP, and SIGCONT in the end. */
public final class Frozen implements AutoCloseable {

    private final ProcessHandle server;

    private Frozen(ProcessHandle server) {
        this.server = server;
    }

    /** Stops a server in the middle of whatever it does. */
    public static Frozen freeze(Installation installation) {
        Frozen frozen = new Frozen(installation.serverProcess());
        frozen.signal("STOP");
        return frozen;
    }

    private void signal(String name) {
        Stream.concat(Stream.of(server), server.descendants()).forEach(process -> send(name, process.pid()));
    }

    private static void send(String name, long process) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, Long.toString(process))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill -" + name + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets it go on. */
    @Override
    public void close() {
        signal("CONT");
    }
}
