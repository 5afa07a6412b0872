package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.InvalidValue;

/**
 * A password as its owner typed it. Lives only until it is hashed; never printed.
 *
 * @param value 10 to 128 characters
 */
public record Password(String value) {

    /** Checks the length: long beats complicated (ASVS 5.0 V6.2). */
    public Password {
        if (value.length() < 10 || value.length() > 128) {
            throw new InvalidValue("password", "must have 10 to 128 characters");
        }
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
