package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.access.in.ConfirmLogIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of the device. */
@Schema(name = "CodeRequest")
public record CodeRequest(
        @Schema(examples = "123456", maxLength = ConfirmLogIn.MAX_CODE) @Line(max = ConfirmLogIn.MAX_CODE)
        String code) {

    @Override
    public String toString() {
        return "CodeRequest[hidden]";
    }
}
