package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.access.in.ConfirmLogIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The second step of signing in.
 *
 * @param ticket from the first step
 * @param code of the device, or a recovery code
 */
@Schema(name = "SecondStepRequest")
public record SecondStepRequest(
        @Schema(maxLength = 200) String ticket,

        @Schema(examples = "123456", maxLength = ConfirmLogIn.MAX_CODE) @Line(max = ConfirmLogIn.MAX_CODE)
        String code) {

    ConfirmLogIn.Command command() {
        return new ConfirmLogIn.Command(ticket, code);
    }

    @Override
    public String toString() {
        return "SecondStepRequest[hidden]";
    }
}
