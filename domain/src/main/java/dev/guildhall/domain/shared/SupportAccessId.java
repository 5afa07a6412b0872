package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies one support access to a company. Time-ordered (UUIDv7).
 *
 * @param value the identifier itself
 */
public record SupportAccessId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
