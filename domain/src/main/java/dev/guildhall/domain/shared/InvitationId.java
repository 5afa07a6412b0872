package dev.guildhall.domain.shared;

import java.util.UUID;

/** Identifies an invitation. */
public record InvitationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
