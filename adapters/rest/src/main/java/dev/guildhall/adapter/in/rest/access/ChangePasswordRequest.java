package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.domain.access.Password;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new password in place of a known one.
 *
 * @param current the one that is to be replaced
 * @param password the new one
 */
@Schema(name = "ChangePasswordRequest")
public record ChangePasswordRequest(
        @Schema(examples = "correct horse battery") Password current,
        @Schema(examples = "twelve purple llamas") Password password) {

    @Override
    public String toString() {
        return "ChangePasswordRequest[hidden]";
    }
}
