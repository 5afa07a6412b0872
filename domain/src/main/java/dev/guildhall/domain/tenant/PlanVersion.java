package dev.guildhall.domain.tenant;

import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Instant;

/**
 * What a plan means from some day on. Never changes: a new price or limit is a new version, and a tenant stays on the one
 * it chose until it chooses again.
 *
 * @param version counts the versions of one plan, from 1
 * @param validFrom since when it can be chosen
 * @param monthlyPrice of the platform alone, without employees and models
 */
public record PlanVersion(
        SubscriptionPlan plan, int version, Instant validFrom, PlanLimits limits, MoneyMicros monthlyPrice) {}
