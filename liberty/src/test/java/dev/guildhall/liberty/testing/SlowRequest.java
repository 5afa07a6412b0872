package dev.guildhall.liberty.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request that says how long its body is, sends the beginning of it, and then nothing more until it is closed. */
public final class SlowRequest implements AutoCloseable {

    private final Socket socket;

    private SlowRequest(Socket socket) {
        this.socket = socket;
    }

    /**
     * Sends the beginning.
     *
     * @param token access token; empty for none
     */
    public static SlowRequest post(URI url, String path, String token) throws IOException {
        Socket socket = new Socket(InetAddress.getByName(url.getHost()), url.getPort());
        String head = "POST /" + path + " HTTP/1.1\r\nHost: " + url.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n") + "\r\n{\"";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return new SlowRequest(socket);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
