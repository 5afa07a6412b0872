package dev.guildhall.domain.shared;

import java.util.UUID;

/**
 * Identifies a mail. Time-ordered (UUIDv7).
 *
 * @param value the identifier itself
 */
public record MailId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
