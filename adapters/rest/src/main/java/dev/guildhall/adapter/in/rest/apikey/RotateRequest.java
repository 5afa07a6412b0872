package dev.guildhall.adapter.in.rest.apikey;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How to change over to the new secret.
 *
 * @param graceSeconds how long the present secret stays good, at most 86,400; it ends at once when not given
 */
@Schema(name = "RotateApiKeyRequest")
public record RotateRequest(
        @Schema(examples = "3600", maximum = "86400") Optional<Integer> graceSeconds) {

    Duration grace() {
        return Duration.ofSeconds(graceSeconds.orElse(0));
    }
}
