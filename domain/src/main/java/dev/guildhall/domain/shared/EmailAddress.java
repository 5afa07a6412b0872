package dev.guildhall.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address in its comparable form: trimmed and lower case. Only its shape is checked; whether mail arrives is not.
 *
 * @param value for example {@code ana@example.com}; at most 254 characters
 */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^\\p{Cc}\\p{Z}@<>\"(),:;]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    /** Normalises and checks. */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("email", "must be an e-mail address such as ana@example.com");
        }
    }

    /** The part behind the @. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
