package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.domain.access.Password;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Proof that somebody reads the mails of an address.
 *
 * @param token from the mail
 * @param password to sign in with from now on
 */
@Schema(name = "ConfirmRequest")
public record ConfirmRequest(@Schema(maxLength = 200) String token, Password password) {

    @Override
    public String toString() {
        return "ConfirmRequest[hidden]";
    }
}
