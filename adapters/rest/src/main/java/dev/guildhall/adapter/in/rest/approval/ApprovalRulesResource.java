package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.policy.in.ChangeApprovalRules;
import dev.guildhall.application.policy.in.ShowApprovalRules;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The company's rules for consent. */
@Path("/approval-rules")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approvals")
public class ApprovalRulesResource {

    private final ShowApprovalRules showApprovalRules;
    private final ChangeApprovalRules changeApprovalRules;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ApprovalRulesResource(
            ShowApprovalRules showApprovalRules, ChangeApprovalRules changeApprovalRules, CurrentCall call) {
        this.showApprovalRules = showApprovalRules;
        this.changeApprovalRules = changeApprovalRules;
        this.call = call;
    }

    /** Shows the rules. */
    @GET
    @Permit(Permission.APPROVAL_READ)
    @Operation(operationId = "getApprovalRules", summary = "Show when employees need consent")
    @APIResponse(responseCode = "200", description = "The rules")
    public RulesView show() {
        return RulesView.of(showApprovalRules.show(call.context()));
    }

    /** Replaces the rules. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.POLICY_CHANGE)
    @Operation(
            operationId = "changeApprovalRules",
            summary = "Say when employees need consent",
            description = "Replaces all rules. Requests that wait already are not judged again.")
    @APIResponse(responseCode = "200", description = "The rules that hold now")
    public RulesView change(RulesRequest body) {
        return RulesView.of(changeApprovalRules.change(call.context(), body.policy()));
    }
}
