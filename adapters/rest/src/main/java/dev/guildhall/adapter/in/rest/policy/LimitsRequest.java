package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Limits for the runs of one employee; what is null is as the company's plan says.
 *
 * @param maxSteps model calls
 * @param maxSeconds from first to last event, without waiting for humans
 * @param maxRepairs tool calls in a row that may go wrong
 * @param maxIdleSteps model calls in a row whose tools may bring nothing new
 * @param maxRepeats how often a circle may be gone through
 * @param maxCostMicros of its own model calls, in millionths of a dollar
 */
@Schema(name = "RunLimitsRequest")
public record LimitsRequest(
        Optional<Integer> maxSteps,
        Optional<Long> maxSeconds,
        Optional<Integer> maxRepairs,
        Optional<Integer> maxIdleSteps,
        Optional<Integer> maxRepeats,
        Optional<Long> maxCostMicros) {

    RunLimits limits() {
        return new RunLimits(
                maxSteps,
                maxSeconds.map(Duration::ofSeconds),
                maxRepairs,
                maxIdleSteps,
                maxRepeats,
                maxCostMicros.map(MoneyMicros::new));
    }
}
