package dev.guildhall.domain.run;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text that grows piece by piece. Immutable; adding a piece costs the same however long the text is, because an answer of
 * thousands of pieces is folded each time its run is taken up.
 */
public final class Pieces {

    /** No text. */
    public static final Pieces NONE = new Pieces(null, "", 0);

    private final @Nullable Pieces before;
    private final String last;
    private final int length;

    private Pieces(@Nullable Pieces before, String last, int length) {
        this.before = before;
        this.last = last;
        this.length = length;
    }

    /** This text as one piece. */
    public static Pieces of(String text) {
        return NONE.plus(text);
    }

    /** One piece more. */
    public Pieces plus(String piece) {
        return piece.isEmpty() ? this : new Pieces(this, piece, length + piece.length());
    }

    /** Characters in UTF-16 units. */
    public int length() {
        return length;
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text().isBlank();
    }

    /** The whole text. */
    public String text() {
        char[] all = new char[length];
        int end = length;
        for (Pieces at = this; at != null; at = at.before) {
            end -= at.last.length();
            at.last.getChars(0, at.last.length(), all, end);
        }
        return new String(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pieces that && length == that.length && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text());
    }

    @Override
    public String toString() {
        return text();
    }
}
