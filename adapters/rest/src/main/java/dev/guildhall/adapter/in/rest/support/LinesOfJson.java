package dev.guildhall.adapter.in.rest.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

/** Files of lines of JSON, written while they are read. */
public final class LinesOfJson {

    /** Their media type. */
    public static final String TYPE = "application/jsonl";

    private LinesOfJson() {}

    /**
     * An answer that browsers save as a file.
     *
     * @param source hands over each line, without its end
     */
    public static Response download(String fileName, Consumer<Consumer<String>> source) {
        StreamingOutput lines = body -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(body, UTF_8));
            source.accept(line -> write(out, line));
            out.flush();
        };
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
