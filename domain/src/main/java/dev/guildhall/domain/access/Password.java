package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.List;
import java.util.stream.Stream;

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
     * @throws InvalidValue when it is too short, or among the first that somebody would try
     */
    public void demandStrength() {
        demandStrength(List.of());
    }

    /**
     * The same, and refuses what follows from its owner's names.
     *
     * @param email whom it signs in
     * @param names other names of its owner, such as the company's
     */
    public void demandStrength(EmailAddress email, String... names) {
        demandStrength(Stream.concat(Stream.of(email.value()), Stream.of(names)).toList());
    }

    private void demandStrength(List<String> known) {
        if (value.length() < MIN_NEW) {
            throw new InvalidValue("password", "must have at least " + MIN_NEW + " characters");
        }
        if (new Guessing(value, known).succeeds()) {
            throw new InvalidValue(
                    "password", "is too easy to guess: a few words that have nothing to do with you are best");
        }
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
