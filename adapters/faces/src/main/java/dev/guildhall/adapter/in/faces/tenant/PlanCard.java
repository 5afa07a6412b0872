package dev.guildhall.adapter.in.faces.tenant;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A plan to look at.
 *
 * @param value as it stands in addresses
 * @param current whether the company is on it
 */
public record PlanCard(String value, String name, boolean current) {

    static List<PlanCard> all(SubscriptionPlan current) {
        return Arrays.stream(SubscriptionPlan.values())
                .map(plan -> new PlanCard(plan.name().toLowerCase(Locale.ROOT), Show.word(plan), plan == current))
                .toList();
    }
}
