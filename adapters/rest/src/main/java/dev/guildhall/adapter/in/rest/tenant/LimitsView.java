package dev.guildhall.adapter.in.rest.tenant;

import dev.guildhall.application.tenant.in.ShowPlanLimits;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the company may use, and how much of it is used. */
@Schema(name = "PlanLimits")
public record LimitsView(PlanView plan, List<LimitView> limits) {

    static LimitsView of(ShowPlanLimits.View view) {
        return new LimitsView(
                PlanView.of(view.plan()),
                view.items().stream().map(LimitView::of).toList());
    }
}
