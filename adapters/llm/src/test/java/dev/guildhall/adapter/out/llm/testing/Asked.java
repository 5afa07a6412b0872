package dev.guildhall.adapter.out.llm.testing;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that a {@link ScriptedModelServer} got.
 *
 * @param target path and query
 * @param headers by name in lower case
 */
public record Asked(String target, Map<String, String> headers, String body) {

    static Asked readFrom(InputStream in) throws IOException {
        BufferedReader head = new BufferedReader(new StringReader(head(in)));
        String target = head.readLine().split(" ", 3)[1];
        Map<String, String> headers = new TreeMap<>();
        for (String line = head.readLine(); line != null && !line.isEmpty(); line = head.readLine()) {
            String[] header = line.split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Asked(target, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("no complete request");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
