package dev.guildhall.liberty.browser.testing;

import dev.guildhall.liberty.testing.SharedInstallation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A way to the installation that can be cut: what runs over it breaks off, and nothing new gets through. */
public final class LooseWire implements AutoCloseable {

    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final ServerSocket entrance;
    private volatile boolean cut;

    /** A whole one. */
    public LooseWire() {
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The installation's address at this end; ends with a slash. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + entrance.getLocalPort() + "/");
    }

    /** Breaks every connection, and all to come until it is mended. */
    public void cut() {
        cut = true;
        open.forEach(LooseWire::hangUp);
        open.clear();
    }

    /** Lets new connections through again. */
    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket near = entrance.accept();
                URI url = SharedInstallation.get().url();
                if (cut) {
                    hangUp(near);
                } else {
                    Socket far = new Socket(url.getHost(), url.getPort());
                    join(near, far);
                    join(far, near);
                }
            } catch (IOException _) {
                // The wire was closed, or the browser was faster in leaving.
            }
        }
    }

    private void join(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException _) {
                // Cut, or closed by one of the two.
            }
        });
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
