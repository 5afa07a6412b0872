package dev.guildhall.adapter.in.rest.tenant;

import dev.guildhall.domain.tenant.SubscriptionPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan to be on; its newest version is meant. */
@Schema(name = "PlanRequest")
public record PlanRequest(SubscriptionPlan plan) {}
