package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies one line of the org chart. Time-ordered (UUIDv7), so that keys of one tenant stay close together.
 *
 * @param value the identifier itself
 */
public record LineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
