package dev.guildhall.adapter.in.rest.run;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to tell a run that asks.
 *
 * @param callId the call that asks, so that an answer which is sent twice cannot reach another question; without it the
 *     oldest open question is answered
 */
@Schema(name = "RunInputRequest")
public record InputRequest(
        @Schema(minLength = 1, maxLength = 16000) String content,
        @Schema(examples = "call-3") Optional<String> callId) {}
