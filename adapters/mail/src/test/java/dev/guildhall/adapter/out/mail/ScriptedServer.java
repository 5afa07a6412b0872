package dev.guildhall.adapter.out.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;

/** An SMTP server for one conversation that answers single commands as a test says; STARTTLS included. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> clear = new CopyOnWriteArrayList<>();
    private final List<String> secured = new CopyOnWriteArrayList<>();

    private ScriptedServer(ServerSocket socket, Map<String, String> answers) {
        this.socket = socket;
        this.answers = answers;
    }

    static ScriptedServer answering(Map<String, String> answers) throws IOException {
        ScriptedServer server = new ScriptedServer(new ServerSocket(0), answers);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Lines that anybody on the way could read. */
    List<String> inTheClear() {
        return List.copyOf(clear);
    }

    /** Lines that came over TLS. */
    List<String> protectedLines() {
        return List.copyOf(secured);
    }

    private void serve() {
        try (Socket open = socket.accept()) {
            say(open, "220 scripted");
            if (!converse(open, clear)) {
                return;
            }
            try (SSLSocket tls = (SSLSocket)
                    Trust.context().getSocketFactory().createSocket(open, "localhost", open.getPort(), true)) {
                tls.setUseClientMode(false);
                converse(tls, secured);
            }
        } catch (IOException _) {
            // The other side has hung up, which some tests are about.
        }
    }

    /** Answers until the end; whether the rest is to be said over TLS. */
    private boolean converse(Socket client, List<String> heard) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        boolean text = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            String verb = text ? line : line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            if (text && !line.equals(".")) {
                continue;
            }
            text = verb.equals("DATA");
            String answer = answers.getOrDefault(verb, usual(verb));
            say(client, answer);
            if (verb.equals("STARTTLS") && answer.startsWith("220")) {
                return true;
            }
        }
        return false;
    }

    private static String usual(String verb) {
        return switch (verb) {
            case "EHLO" -> "250-scripted\r\n250-STARTTLS\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 welcome";
            case "DATA" -> "354 go on";
            case "STARTTLS" -> "220 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    private static void say(Socket client, String answer) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
