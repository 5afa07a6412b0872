package dev.guildhall.adapter.out.llm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * An HTTP server on the loopback interface that does with each request exactly what a script says, down to the bytes. It
 * speaks no provider's language itself; {@link ModelWire} has the words. As a program it is an OpenAI-compatible server
 * on the port given as argument, which does what the messages order (see {@link OrderedReplies}).
 */
public final class ScriptedModelServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Function<Asked, Reply> script;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Boolean> gone = new LinkedBlockingQueue<>();

    private ScriptedModelServer(ServerSocket socket, Function<Asked, Reply> script) {
        this.socket = socket;
        this.script = script;
    }

    /** Starts a server on any free port. */
    public static ScriptedModelServer start(Function<Asked, Reply> script) {
        return start(0, script);
    }

    /** Starts a server that always does the same. */
    public static ScriptedModelServer always(Reply reply) {
        return start(request -> reply);
    }

    /** Starts a server on a port; 0 takes any free one. */
    public static ScriptedModelServer start(int port, Function<Asked, Reply> script) {
        try {
            ServerSocket socket = new ServerSocket(port, 1024, InetAddress.getLoopbackAddress());
            ScriptedModelServer server = new ScriptedModelServer(socket, script);
            Thread.ofVirtual().name("scripted-model-server").start(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, without a path. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** The requests so far. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Waits until a client has closed its connection before its reply was at its end. */
    public boolean clientWentAway(Duration patience) {
        try {
            return gone.poll(patience.toMillis(), TimeUnit.MILLISECONDS) != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                open.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException _) {
            // The server was closed.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Asked request = Asked.readFrom(connection.getInputStream());
            asked.add(request);
            boolean clientStayed = new Performance(connection, script.apply(request)).run();
            if (!clientStayed) {
                gone.add(true);
            }
        } catch (IOException _) {
            gone.add(true);
        } finally {
            open.remove(connection);
        }
    }

    /** Runs an OpenAI-compatible server on the port given as the only argument. */
    public static void main(String[] arguments) throws InterruptedException {
        int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
        try (ScriptedModelServer server = start(port, new OrderedReplies())) {
            System.out.println("listening at " + server.url() + "/v1");
            Thread.currentThread().join();
        }
    }
}
