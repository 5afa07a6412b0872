package dev.guildhall.domain.shared;

import java.util.UUID;

/** Identifies an API key. */
public record ApiKeyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
