package dev.guildhall.adapter.out.llm.testing;

import dev.guildhall.adapter.out.llm.testing.Reply.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Carries a reply out on a connection. */
final class Performance {

    private final Socket connection;
    private final OutputStream out;
    private final Reply reply;

    Performance(Socket connection, Reply reply) throws IOException {
        this.connection = connection;
        this.out = connection.getOutputStream();
        this.reply = reply;
        connection.setTcpNoDelay(true);
    }

    /** Returns whether the client was still there at the end; a broken pipe is thrown. */
    boolean run() throws IOException {
        if (reply.status() > 0) {
            write(head());
        }
        for (Step step : reply.steps()) {
            switch (step) {
                case Step.Send(String text) -> body(text);
                case Step.Pause(Duration time) -> pause(time);
                case Step.Drip(String text, Duration every) -> drip(text, every);
                case Step.Stall() -> {
                    return waitForClient();
                }
                case Step.Cut() -> {
                    return true;
                }
            }
        }
        if (reply.chunked()) {
            write("0\r\n\r\n");
        }
        return true;
    }

    private String head() {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " Scripted\r\nConnection: close\r\n");
        reply.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append(reply.chunked() ? "Transfer-Encoding: chunked\r\n\r\n" : "\r\n")
                .toString();
    }

    private void body(String text) throws IOException {
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        write(reply.chunked() ? Integer.toHexString(size) + "\r\n" + text + "\r\n" : text);
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void drip(String text, Duration every) throws IOException {
        while (true) {
            body(text);
            pause(every);
        }
    }

    private boolean waitForClient() throws IOException {
        try {
            return connection.getInputStream().read() >= 0;
        } catch (SocketException _) {
            return false;
        }
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the server is stopping", e);
        }
    }
}
