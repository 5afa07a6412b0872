package dev.guildhall.adapter.in.rest.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Proof that somebody reads the mails of an address.
 *
 * @param token from the mail
 */
@Schema(name = "ConfirmRequest")
public record ConfirmRequest(@Schema(maxLength = 200) String token) {

    @Override
    public String toString() {
        return "ConfirmRequest[hidden]";
    }
}
