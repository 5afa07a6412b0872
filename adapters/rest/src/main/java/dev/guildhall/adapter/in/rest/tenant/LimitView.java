package dev.guildhall.adapter.in.rest.tenant;

import dev.guildhall.application.tenant.in.ShowPlanLimits;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One limit.
 *
 * @param limit how much the plan allows
 * @param used how much is used now; null for what is not counted up
 * @param unit what it counts
 * @param resetsAt when counting begins anew; null for what is in use until it is given up
 */
@Schema(name = "PlanLimit")
public record LimitView(
        @Schema(examples = "SEATS") String name,
        long limit,
        Optional<Long> used,
        @Schema(examples = "PEOPLE") String unit,
        Optional<Instant> resetsAt) {

    static LimitView of(ShowPlanLimits.Item item) {
        return new LimitView(
                item.limit().name(),
                item.allowed(),
                boxed(item.used()),
                item.limit().unit().name(),
                item.resetsAt());
    }

    static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
