package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Limits of an employee's runs.
 *
 * @param own what was said about this employee
 * @param plan what the company's plan lets through
 * @param effective what holds
 */
@Schema(name = "RunLimits")
public record LimitsView(LimitsRequest own, PolicyView plan, PolicyView effective) {

    static LimitsView of(ShowRunLimits.View view) {
        RunLimits own = view.own();
        return new LimitsView(
                new LimitsRequest(
                        own.maxSteps(),
                        own.maxElapsed().map(Duration::toSeconds),
                        own.maxRepairs(),
                        own.maxIdleSteps(),
                        own.maxRepeats(),
                        own.maxCost().map(MoneyMicros::value)),
                PolicyView.of(view.plan()),
                PolicyView.of(view.effective()));
    }

    /** Limits that hold. */
    @Schema(name = "RunPolicy")
    public record PolicyView(
            int maxSteps, long maxSeconds, int maxRepairs, int maxIdleSteps, int maxRepeats, long maxCostMicros) {

        static PolicyView of(RunPolicy policy) {
            return new PolicyView(
                    policy.maxSteps(),
                    policy.maxElapsed().toSeconds(),
                    policy.maxRepairs(),
                    policy.maxIdleSteps(),
                    policy.maxRepeats(),
                    policy.maxCost().value());
        }
    }
}
