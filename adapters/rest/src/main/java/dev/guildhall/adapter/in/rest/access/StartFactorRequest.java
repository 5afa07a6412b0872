package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.domain.access.Password;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins to set a second factor up. */
@Schema(name = "StartFactorRequest")
public record StartFactorRequest(
        @Schema(examples = "correct horse battery") Password password) {

    @Override
    public String toString() {
        return "StartFactorRequest[hidden]";
    }
}
