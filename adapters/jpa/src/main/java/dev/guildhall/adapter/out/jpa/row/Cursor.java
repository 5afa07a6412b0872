package dev.guildhall.adapter.out.jpa.row;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Place in a list: the values of the last row that the list is ordered by. It says nothing that its reader has not seen
 * and grants nothing, so it is neither signed nor secret.
 *
 * @param first what the list is ordered by
 * @param second what breaks ties
 */
public record Cursor(String first, String second) {

    private static final char SEPARATOR = '\n';

    /** No row has a time beyond these; the database could not even compare with it. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** The cursor behind a row that is ordered by a time and an id. */
    public static Cursor at(Instant time, UUID id) {
        return new Cursor(time.toString(), id.toString());
    }

    /**
     * Where a page starts.
     *
     * @throws InvalidValue when the request has a cursor that we did not give
     */
    public static Optional<Cursor> of(PageRequest page) {
        return page.cursor().map(Cursor::decode);
    }

    /** The first value as a time. */
    public Instant time() {
        Instant time = read(Instant::parse, first);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw malformed();
        }
        return time;
    }

    /** The first value as a number. */
    public long number() {
        return read(Long::parseLong, first);
    }

    /** The second value as an id. */
    public UUID id() {
        return read(UUID::fromString, second);
    }

    /** Its opaque form. */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((first + SEPARATOR + second).getBytes(UTF_8));
    }

    private static Cursor decode(String text) {
        String plain = read(encoded -> new String(Base64.getUrlDecoder().decode(encoded), UTF_8), text);
        int end = plain.lastIndexOf(SEPARATOR);
        if (end < 0 || plain.indexOf('\0') >= 0) {
            throw malformed();
        }
        return new Cursor(plain.substring(0, end), plain.substring(end + 1));
    }

    private static <T> T read(Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed();
        }
    }

    private static InvalidValue malformed() {
        return new InvalidValue("cursor", "must be exactly the cursor that the last page gave");
    }
}
