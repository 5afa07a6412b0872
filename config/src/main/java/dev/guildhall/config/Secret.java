package dev.guildhall.config;

/**
 * A value that must not be printed; {@code toString} hides it.
 *
 * @param value the secret itself
 */
public record Secret(String value) {

    @Override
    public String toString() {
        return "(hidden)";
    }
}
