package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies one execution of an employee on one input. Time-ordered (UUIDv7), so that keys of one tenant stay close together.
 *
 * @param value the identifier itself
 */
public record RunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
