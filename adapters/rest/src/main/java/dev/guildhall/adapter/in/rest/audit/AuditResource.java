package dev.guildhall.adapter.in.rest.audit;

import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.Periods;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.audit.in.ListAudit;
import dev.guildhall.application.audit.in.ListCheckpoints;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit log. */
@Path("/audit")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {

    private final ListAudit listAudit;
    private final ListCheckpoints listCheckpoints;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public AuditResource(ListAudit listAudit, ListCheckpoints listCheckpoints, CurrentCall call) {
        this.listAudit = listAudit;
        this.listCheckpoints = listCheckpoints;
        this.call = call;
    }

    /** Lists entries. */
    @GET
    @Permit(Permission.AUDIT_READ)
    @Operation(operationId = "listAudit", summary = "List who did what")
    @APIResponse(responseCode = "200", description = "Entries, newest first")
    public PageView<AuditEntryView> list(
            @QueryParam("actor") @Parameter(description = "Identifier of who did it, or for whom it was done") @Nullable
                    String actor,
            @QueryParam("action") @Parameter(description = "What was done", example = "EMPLOYEE_HIRED") @Nullable
                    String action,
            @QueryParam("from") @Parameter(description = "Day or instant, included") @Nullable String from,
            @QueryParam("to") @Parameter(description = "Day or instant, excluded") @Nullable String to,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        PageRequest page = reader.page(limit, cursor);
        AuditFilter filter = reader.result(() -> new AuditFilter(
                reader.text("actor", actor),
                reader.choice("action", action, AuditAction.class),
                reader.read("from", from, text -> Periods.instant("from", text)),
                reader.read("to", to, text -> Periods.instant("to", text))));
        ListAudit.View view = listAudit.list(call.context(), filter, page);
        return PageView.of(view.page(), entry -> AuditEntryView.of(entry, view.names()));
    }

    /** Lists checkpoints. */
    @GET
    @Path("/checkpoints")
    @Permit(Permission.AUDIT_EXPORT)
    @Operation(
            operationId = "listAuditCheckpoints",
            summary = "List signed ends of the audit log",
            description = "Kept outside, they show later that entries were cut off or an old copy was restored.")
    @APIResponse(responseCode = "200", description = "Checkpoints, newest first")
    public PageView<CheckpointView> checkpoints(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listCheckpoints.list(call.context(), page), CheckpointView::of);
    }
}
