package dev.guildhall.application.tenant.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tenant.Limit;
import dev.guildhall.domain.tenant.PlanVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows what the caller's company may use, and how much of it is used. */
public interface ShowPlanLimits {

    /** Plan and limits. */
    View show(CallContext context);

    /**
     * The plan with every limit.
     *
     * @param items in the order of {@link Limit}
     */
    record View(PlanVersion plan, List<Item> items) {

        /** Takes a copy. */
        public View {
            items = List.copyOf(items);
        }
    }

    /**
     * One limit.
     *
     * @param allowed how much the plan allows
     * @param used how much is used now; empty for what is not counted up
     * @param resetsAt when counting begins anew; empty for what is in use until it is given up
     */
    record Item(Limit limit, long allowed, OptionalLong used, Optional<Instant> resetsAt) {}
}
