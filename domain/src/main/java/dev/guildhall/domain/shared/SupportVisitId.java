package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies one visit by a support access: from entering to leaving or entering anew. Time-ordered (UUIDv7).
 *
 * @param value the identifier itself
 */
public record SupportVisitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
