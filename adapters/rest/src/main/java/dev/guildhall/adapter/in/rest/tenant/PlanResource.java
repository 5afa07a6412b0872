package dev.guildhall.adapter.in.rest.tenant;

import dev.guildhall.adapter.in.rest.access.TenantView;
import dev.guildhall.adapter.in.rest.json.TextValues;
import dev.guildhall.adapter.in.rest.support.Revalidated;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.tenant.in.ChangePlan;
import dev.guildhall.application.tenant.in.ChangePlan.Outcome;
import dev.guildhall.application.tenant.in.PreviewPlan;
import dev.guildhall.application.tenant.in.ShowPlanLimits;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The plan of the caller's company. */
@Path("/tenant")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tenant")
public class PlanResource {

    private final ShowPlanLimits showPlanLimits;
    private final PreviewPlan previewPlan;
    private final ChangePlan changePlan;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public PlanResource(
            ShowPlanLimits showPlanLimits, PreviewPlan previewPlan, ChangePlan changePlan, CurrentCall call) {
        this.showPlanLimits = showPlanLimits;
        this.previewPlan = previewPlan;
        this.changePlan = changePlan;
        this.call = call;
    }

    /** Shows the limits. */
    @GET
    @Path("/limits")
    @Permit(Permission.TENANT_READ)
    @Operation(operationId = "getPlanLimits", summary = "Show what your plan allows and how much of it is used")
    @APIResponse(responseCode = "200", description = "The plan and its limits")
    public LimitsView limits() {
        return LimitsView.of(showPlanLimits.show(call.context()));
    }

    /** Tells what a plan would change. */
    @GET
    @Path("/plan-preview")
    @Permit(Permission.TENANT_READ)
    @Operation(operationId = "previewPlan", summary = "Show what choosing a plan would change; changes nothing")
    @APIResponse(responseCode = "200", description = "Limits and price before and after")
    public PlanPreviewView preview(
            @QueryParam("plan") @Parameter(description = "FREE, PRO or ENTERPRISE") @Nullable String plan) {
        return PlanPreviewView.of(previewPlan.preview(call.context(), planOf(plan)));
    }

    private static SubscriptionPlan planOf(@Nullable String plan) {
        String name = plan == null ? "" : plan.strip().toUpperCase(Locale.ROOT);
        return (SubscriptionPlan) TextValues.parse("plan", name, SubscriptionPlan.class);
    }

    /** Changes the plan. */
    @PUT
    @Path("/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.PLAN_CHANGE)
    @Revalidated
    @Operation(
            operationId = "changePlan",
            summary = "Change your company's plan",
            description = "Takes the newest version of the plan, also of the one that the company is on.")
    @APIResponse(responseCode = "200", description = "The company on its plan")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public TenantView change(PlanRequest body) {
        return switch (changePlan.change(call.context(), body.plan())) {
            case Outcome.Changed(Tenant tenant) -> TenantView.of(tenant);
            case Outcome.TooMuchInUse(List<PlanChange.Item> obstacles) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "plan-too-small",
                        "You use more than " + body.plan() + " allows: " + words(obstacles)
                                + ". Give up what is too much, then change the plan.");
        };
    }

    private static String words(List<PlanChange.Item> obstacles) {
        return obstacles.stream()
                .map(item -> item.limit() + " " + item.used().orElse(0) + " of " + item.after())
                .collect(Collectors.joining(", "));
    }
}
