package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.InvalidValue;

/**
 * A password as its owner typed it. Lives only until it is hashed or compared; never printed.
 *
 * @param value 1 to {@link #MAX} characters
 */
public record Password(String value) {

    /** Fewest characters of a new password: long beats complicated (ASVS 5.0 V6.2). */
    public static final int MIN_NEW = 10;

    /** Most characters of any password. */
    public static final int MAX = 128;

    /** Checks that there is something to hash, and not too much of it. */
    public Password {
        if (value.isEmpty() || value.length() > MAX) {
            throw new InvalidValue("password", "must have 1 to " + MAX + " characters");
        }
    }

    /**
     * Passes when this may become somebody's password.
     *
     * @throws InvalidValue when it is too short
     */
    public void demandStrength() {
        if (value.length() < MIN_NEW) {
            throw new InvalidValue("password", "must have at least " + MIN_NEW + " characters");
        }
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
