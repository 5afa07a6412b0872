package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind the @ of a company's addresses, in lower case.
 *
 * @param value for example {@code example.com}; at most 253 characters
 */
public record MailDomain(String value) {

    private static final int LONGEST = 253;
    private static final Pattern SHAPE =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** Normalises and checks. */
    public MailDomain {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("domain", "must be a domain such as example.com");
        }
    }

    /** The domain of an address; empty when the web knows none of that shape. */
    public static Optional<MailDomain> of(EmailAddress address) {
        try {
            return Optional.of(new MailDomain(address.domain()));
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    /** Whether an address is of this domain itself; one of a domain below it is not. */
    public boolean covers(EmailAddress address) {
        return address.domain().equals(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
