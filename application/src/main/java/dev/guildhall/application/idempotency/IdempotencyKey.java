package dev.guildhall.application.idempotency;

import dev.guildhall.domain.shared.InvalidValue;

/**
 * A caller's name for one request, so that repeating it has no second effect.
 *
 * @param value 1 to 200 printable ASCII characters
 */
public record IdempotencyKey(String value) {

    /** Checks length and characters. */
    public IdempotencyKey {
        boolean printable = value.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        if (value.isEmpty() || value.length() > 200 || !printable) {
            throw new InvalidValue("Idempotency-Key", "must be 1 to 200 printable characters without spaces");
        }
    }
}
