package dev.guildhall.liberty.proof.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One request on a socket of its own, which can be torn off at any byte.
 *
 * @param url of the installation
 */
public record Wire(URI url) {

    private static final int PATIENCE_MILLIS = 60_000;

    /** Sends it and reads all that comes, head included. */
    public String whole(String path, String accept, String token) throws IOException {
        return torn(path, accept, token, Integer.MAX_VALUE, Integer.MAX_VALUE).orElseThrow();
    }

    /**
     * Sends some bytes of it and, if that was all of them, reads some of the answer; then resets the connection.
     *
     * @param sent how many bytes of the request at most
     * @param read how many bytes of the answer at most
     * @return what was read; empty when the request was not sent to its end
     */
    public Optional<String> torn(String path, String accept, String token, int sent, int read) throws IOException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\nAccept: " + accept
                        + "\r\nAuthorization: Bearer " + token + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(InetAddress.getByName(url.getHost()), url.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request, 0, Math.min(sent, request.length));
            socket.getOutputStream().flush();
            return sent < request.length ? Optional.empty() : Optional.of(read(socket.getInputStream(), read));
        }
    }

    private static String read(InputStream in, int most) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int count = 0;
        while (count >= 0 && read.size() < most) {
            count = in.read(buffer, 0, Math.min(buffer.length, most - read.size()));
            read.write(buffer, 0, Math.max(0, count));
        }
        return read.toString(StandardCharsets.UTF_8);
    }
}
