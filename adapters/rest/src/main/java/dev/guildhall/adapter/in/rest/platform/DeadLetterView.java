package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.domain.run.DeadLetter;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run that is set aside.
 *
 * @param runId the run
 * @param tenantId whose it is
 * @param attempts how often it was taken without getting anywhere
 * @param reason why it was set aside
 * @param enqueuedAt when it was asked for
 * @param since when it was set aside
 */
@Schema(name = "DeadLetter")
public record DeadLetterView(
        String runId, String tenantId, int attempts, String reason, Instant enqueuedAt, Instant since) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.run().toString(),
                letter.tenant().toString(),
                letter.attempts(),
                letter.reason(),
                letter.enqueuedAt(),
                letter.since());
    }
}
