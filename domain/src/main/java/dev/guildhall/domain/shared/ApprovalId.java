package dev.guildhall.domain.shared;

import java.util.UUID;

/** Identifies an approval that a run asks for. */
public record ApprovalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
