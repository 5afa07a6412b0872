package dev.guildhall.domain.secret;

import dev.guildhall.domain.shared.InvalidValue;

/**
 * A secret as it is used: in memory only, for as long as it is needed, and never printed.
 *
 * @param value 8 to {@link #MAX} visible ASCII characters, so that it can travel in a header
 */
public record SecretText(String value) {

    /** Fewest characters; what is shorter can be guessed, and would be found by chance in what tools answer. */
    public static final int MIN = 8;

    /** Most characters. */
    public static final int MAX = 4_096;

    private static final String COVERED = "[secret]";

    /** Checks length and characters. */
    public SecretText {
        if (value.length() < MIN || value.length() > MAX) {
            throw new InvalidValue("value", "must have " + MIN + " to " + MAX + " characters");
        }
        if (value.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            throw new InvalidValue("value", "must be visible ASCII characters without spaces or line breaks");
        }
    }

    /** The text without this secret in it, whoever has put it there, as it is or in a usual encoding. */
    public String coveredIn(String text) {
        return new Disguises(value).replaceIn(text, COVERED);
    }

    @Override
    public String toString() {
        return "SecretText[hidden]";
    }
}
