package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/**
 * A run that is set aside for an operator of the platform. Says nothing of what the run is about.
 *
 * @param attempts how often it was taken without getting anywhere
 * @param reason why it was set aside
 * @param enqueuedAt when it was asked for
 * @param since when it was set aside
 */
public record DeadLetter(TenantId tenant, RunId run, int attempts, String reason, Instant enqueuedAt, Instant since) {}
