package dev.guildhall.adapter.in.rest.support;

import dev.guildhall.domain.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entity tags: the revision of a thing that has one, else a digest of what is shown. */
public final class EntityTags {

    private static final String ANY = "*";

    private EntityTags() {}

    /** The tag of a view, in quotes. */
    static String of(Object view) {
        return view instanceof Versioned versioned
                ? "\"" + versioned.revision() + "\""
                : "W/\"" + digest(view.toString()) + "\"";
    }

    /** Whether an {@code If-None-Match} names this tag. */
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals(ANY) || strong(one).equals(strong(tag)));
    }

    /**
     * The revision that an {@code If-Match} asks for; empty when any will do. A tag that we never gave out asks for a
     * revision that never is.
     *
     * @throws InvalidValue when it is not one tag
     */
    public static Optional<Long> expectedRevision(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals(ANY)) {
            return Optional.empty();
        }
        String tag = ifMatch.strip();
        if (!tag.matches("(W/)?\"[\\x21\\x23-\\x7e]*\"")) {
            throw new InvalidValue("If-Match", "must be one entity tag as an ETag header gave it, or *");
        }
        return Optional.of(tag.matches("\"\\d{1,18}\"") ? Long.parseLong(tag.substring(1, tag.length() - 1)) : -1L);
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
