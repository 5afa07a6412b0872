package dev.guildhall.adapter.out.tools.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.ContentType;

/**
 * What a server answered.
 *
 * @param type what the body is, when the server said so
 * @param location where it sends the caller instead
 */
public record Answer(int status, Optional<ContentType> type, Optional<String> location, Body body) {

    /** A body. */
    public static final class Body {

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Its bytes, from the first. */
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        String in(Charset charset) {
            return new String(bytes, charset);
        }
    }

    /** Whether it did what it was asked for. */
    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Whether the same request may well succeed later. */
    public boolean isPassing() {
        return status >= 500 || status == 408 || status == 425 || status == 429;
    }

    /** The body as text, in the character set that the server named, else UTF-8. */
    public String text() {
        Charset charset =
                type.flatMap(known -> Optional.ofNullable(known.getCharset())).orElse(StandardCharsets.UTF_8);
        return body.in(charset);
    }

    /** What the body is without its parameters, in lower case; empty text when the server did not say. */
    public String mimeType() {
        return type.map(known -> known.getMimeType().toLowerCase(Locale.ROOT)).orElse("");
    }
}
