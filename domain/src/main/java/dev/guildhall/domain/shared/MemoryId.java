package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies a note that an employee keeps for itself. Time-ordered (UUIDv7), so that keys of one tenant stay close together.
 *
 * @param value the identifier itself
 */
public record MemoryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
