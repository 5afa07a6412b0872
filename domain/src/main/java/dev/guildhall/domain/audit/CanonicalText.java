package dev.guildhall.domain.audit;

import dev.guildhall.domain.shared.TenantId;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Writes objects in the one form that RFC 8785 leaves: no white space, members in alphabetical order (which is the
 * caller's matter), and each character that needs no escape as itself. The same values give the same bytes everywhere, so
 * anybody can compute a hash of them.
 */
final class CanonicalText {

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalText() {}

    /** An object with what the writer adds to it. */
    static String object(Consumer<CanonicalText> members) {
        CanonicalText text = new CanonicalText();
        text.out.append('{');
        members.accept(text);
        return text.out.append('}').toString();
    }

    CanonicalText text(String name, String value) {
        name(name);
        quoted(value);
        return this;
    }

    CanonicalText number(String name, long value) {
        name(name);
        out.append(value);
        return this;
    }

    CanonicalText tenant(TenantId tenant) {
        return text("tenant", tenant.toString());
    }

    /** A member whose value is canonical already. */
    CanonicalText verbatim(String name, String canonical) {
        name(name);
        out.append(canonical);
        return this;
    }

    private void name(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        quoted(name);
        out.append(':');
    }

    private void quoted(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            escaped(value.charAt(i));
        }
        out.append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
