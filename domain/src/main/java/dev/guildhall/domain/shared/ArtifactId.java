package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies a file that an employee made. Time-ordered (UUIDv7), so that keys of one tenant stay close together.
 *
 * @param value the identifier itself
 */
public record ArtifactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
