package dev.guildhall.domain.tool;

import dev.guildhall.domain.shared.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Name of a host that employees may fetch from; stands for its subdomains, too. No address, no pattern.
 *
 * @param value in lower case, without a dot at its end
 */
public record HostName(String value) {

    private static final int MAX_LENGTH = 253;
    private static final Pattern LABELS =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+" + "[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /** Makes it lower case and checks it. */
    public HostName {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !LABELS.matcher(value).matches()) {
            throw new InvalidValue(
                    "host", "must be the full name of a host such as example.com: no address, no pattern, no port");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
