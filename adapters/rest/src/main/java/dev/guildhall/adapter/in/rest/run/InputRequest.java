package dev.guildhall.adapter.in.rest.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to tell a run that asks. */
@Schema(name = "RunInputRequest")
public record InputRequest(
        @Schema(minLength = 1, maxLength = 16000) String content) {}
