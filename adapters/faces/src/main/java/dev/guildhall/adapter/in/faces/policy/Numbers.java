package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.domain.shared.InvalidValue;

/** Reads whole numbers that people typed. */
final class Numbers {

    private Numbers() {}

    /** The number. */
    static Long read(String field, String text, long least, long most) {
        String stripped = text.strip();
        if (!stripped.matches("\\d{1,12}") || Long.parseLong(stripped) < least || Long.parseLong(stripped) > most) {
            throw new InvalidValue(field, "must be a whole number from " + least + " to " + most);
        }
        return Long.valueOf(stripped);
    }
}
