package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.RunId;

/**
 * The right to write to a run, as long as nobody holds a higher fence.
 *
 * @param fence fencing token
 */
public record RunLease(RunId run, long fence) {}
