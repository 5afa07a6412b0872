package dev.guildhall.application.tenant.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.SubscriptionPlan;

/** Tells what choosing a plan would change for the caller's company. Changes nothing. */
public interface PreviewPlan {

    /** Compares the company's plan with the newest version of another, or of the same. */
    PlanChange preview(CallContext context, SubscriptionPlan plan);
}
