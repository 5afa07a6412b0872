package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies one metered fact. Time-ordered (UUIDv7), so that keys of one tenant stay close together.
 *
 * @param value the identifier itself
 */
public record UsageEntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
