package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies a schedule. Time-ordered (UUIDv7), so that keys of one tenant stay close together.
 *
 * @param value the identifier itself
 */
public record ScheduleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
