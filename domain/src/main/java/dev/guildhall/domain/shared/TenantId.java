package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies a customer company. Time-ordered (UUIDv7), so that keys of one tenant stay close together.
 *
 * @param value the identifier itself
 */
public record TenantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
