package dev.guildhall.application.tenant.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.util.List;

/** Puts the caller's company on the newest version of a plan, which may be a newer version of the plan it is on. */
public interface ChangePlan {

    /** Changes the plan; to be on that version already is no change and no error. */
    Outcome change(CallContext context, SubscriptionPlan plan);

    /** What became of it. */
    sealed interface Outcome {
        /** It is on this plan now, or was before. */
        record Changed(Tenant tenant) implements Outcome {}

        /** More is in use than the plan would allow; nothing was done. */
        record TooMuchInUse(List<PlanChange.Item> obstacles) implements Outcome {

            /** Takes a copy. */
            public TooMuchInUse {
                obstacles = List.copyOf(obstacles);
            }
        }
    }
}
