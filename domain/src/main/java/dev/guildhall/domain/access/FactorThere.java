package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.Text;
import java.util.Optional;
import java.util.Set;

/**
 * Whether who signs in at a company's own server counts as having shown a second factor. It matters only where the company
 * demands one of its members.
 *
 * @param counts whether it does
 * @param value what the server must say about how somebody has signed in ({@code acr}, or one of {@code amr}); empty when it
 *     asks everybody for a second factor and need not say so
 */
public record FactorThere(boolean counts, String value) {

    /** The server's word does not count. */
    public static final FactorThere NONE = new FactorThere(false, "");

    /** Longest {@link #value()}. */
    public static final int MAX = 200;

    /** Checks the value. */
    public FactorThere {
        if (!value.isEmpty()) {
            value = Text.line("secondFactorValue", value, MAX);
        }
        if (!counts && !value.isEmpty()) {
            throw new InvalidValue(
                    "secondFactorValue", "must be empty while your server's second factor does not count");
        }
    }

    /**
     * What a sign-in has fulfilled.
     *
     * @param said what the server says about how it was done
     * @return empty when it has shown no second factor that counts
     */
    public Optional<String> metBy(Set<String> said) {
        return counts && (value.isEmpty() || said.contains(value)) ? Optional.of(value) : Optional.empty();
    }

    /** Whether what a sign-in has fulfilled is what is demanded now. */
    public boolean holdsFor(Optional<String> met) {
        return counts && met.filter(value::equals).isPresent();
    }
}
