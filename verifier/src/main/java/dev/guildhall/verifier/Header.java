package dev.guildhall.verifier;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first line of a log.
 *
 * @param tenant whose it is
 * @param first number of the first entry in what remains of an erased company's log; empty for a whole log
 */
record Header(String tenant, Optional<Long> first) {

    private static final Pattern TENANT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> WHOLE = Set.of("exportedAt", "format", "tenant", "version");
    private static final Set<String> REMAINING = Set.of("exportedAt", "first", "format", "tenant", "version");

    /**
     * Reads it.
     *
     * @throws Malformed when the line is not one of a form that is known here
     */
    static Header of(String text) {
        Json.Members header = JsonReader.members(text);
        if (!header.has("format")
                || !header.text("format").equals("guildhall-audit")
                || header.number("version") < 1
                || header.number("version") > 2) {
            throw new Malformed("line 1 does not say that this is an audit log in a form that is known here");
        }
        boolean remaining = header.isOf(REMAINING) && header.number("version") == 2 && header.number("first") > 0;
        if ((!remaining && !header.isOf(WHOLE))
                || !header.canonical().equals(text)
                || !TENANT.matcher(header.text("tenant")).matches()) {
            throw new Malformed("line 1 is not as it was exported");
        }
        return new Header(header.text("tenant"), remaining ? Optional.of(header.number("first")) : Optional.empty());
    }

    /** The header that a line is; empty when it is none. */
    static Optional<Header> in(String text) {
        try {
            return Optional.of(of(text));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}
