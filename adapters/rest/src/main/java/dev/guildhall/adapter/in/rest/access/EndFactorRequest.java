package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.domain.access.Password;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Switches a second factor off.
 *
 * @param code of the device, or a recovery code
 */
@Schema(name = "EndFactorRequest")
public record EndFactorRequest(
        @Schema(examples = "correct horse battery") Password password,

        @Schema(examples = "123456", maxLength = ConfirmLogIn.MAX_CODE) @Line(max = ConfirmLogIn.MAX_CODE)
        String code) {

    @Override
    public String toString() {
        return "EndFactorRequest[hidden]";
    }
}
