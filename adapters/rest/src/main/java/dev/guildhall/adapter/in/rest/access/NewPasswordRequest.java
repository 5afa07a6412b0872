package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.domain.access.Password;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new password in place of a forgotten one.
 *
 * @param token from the mail
 */
@Schema(name = "NewPasswordRequest")
public record NewPasswordRequest(
        @Schema(maxLength = 200) String token,
        @Schema(examples = "correct horse battery") Password password) {

    @Override
    public String toString() {
        return "NewPasswordRequest[hidden]";
    }
}
