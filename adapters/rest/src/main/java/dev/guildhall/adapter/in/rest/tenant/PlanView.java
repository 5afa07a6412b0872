package dev.guildhall.adapter.in.rest.tenant;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.domain.tenant.PlanVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a plan.
 *
 * @param monthlyPrice of the platform alone, without employees and models
 */
@Schema(name = "Plan")
public record PlanView(@Schema(examples = "PRO") String name, int version, MoneyView monthlyPrice) {

    static PlanView of(PlanVersion version) {
        return new PlanView(version.plan().name(), version.version(), MoneyView.of(version.monthlyPrice()));
    }
}
