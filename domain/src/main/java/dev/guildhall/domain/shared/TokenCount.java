package dev.guildhall.domain.shared;

/**
 * A number of model tokens.
 *
 * @param value not negative
 */
public record TokenCount(long value) {

    /** No tokens. */
    public static final TokenCount ZERO = new TokenCount(0);

    /** Checks the sign. */
    public TokenCount {
        if (value < 0) {
            throw new InvalidValue("tokens", "must not be negative");
        }
    }

    /**
     * A count for text whose real count the provider did not report: four UTF-8 bytes are taken for one token, rounded up.
     */
    public static TokenCount estimateOf(String text) {
        long bytes = text.codePoints().mapToLong(TokenCount::utf8Length).sum();
        return new TokenCount((bytes + 3) / 4);
    }

    private static long utf8Length(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }

    /** The sum. */
    public TokenCount plus(TokenCount other) {
        return new TokenCount(Math.addExact(value, other.value));
    }
}
