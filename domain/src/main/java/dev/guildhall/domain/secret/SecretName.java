package dev.guildhall.domain.secret;

import dev.guildhall.domain.shared.InvalidValue;
import java.util.regex.Pattern;

/**
 * What a company's secret is called; it says nothing about what the secret is.
 *
 * @param value lower-case letters, digits and hyphens, at most 63 characters, for example {@code crm-key}
 */
public record SecretName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    /** Checks the shape. */
    public SecretName {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(
                    "name",
                    "must be lower-case letters, digits and hyphens, beginning with a letter, at most 63 characters,"
                            + " such as crm-key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
