package dev.guildhall.adapter.in.rest.usage;

import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.Periods;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.usage.in.ListUsageEntries;
import dev.guildhall.application.usage.in.ReportUsage;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.usage.UsageReport.Grouping;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Usage and cost. */
@Path("/usage")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "usage")
public class UsageResource {

    private static final Duration USUAL_PERIOD = Duration.ofDays(30);

    private final ReportUsage reportUsage;
    private final ListUsageEntries listUsageEntries;
    private final CurrentCall call;
    private final InstantSource clock;

    /** Made by the container. */
    @Inject
    public UsageResource(
            ReportUsage reportUsage, ListUsageEntries listUsageEntries, CurrentCall call, InstantSource clock) {
        this.reportUsage = reportUsage;
        this.listUsageEntries = listUsageEntries;
        this.call = call;
        this.clock = clock;
    }

    /** Sums up. */
    @GET
    @Permit(Permission.USAGE_READ)
    @Operation(operationId = "reportUsage", summary = "Sum up tokens and cost")
    @APIResponse(responseCode = "200", description = "The sums per group and in total")
    public UsageReportView report(
            @QueryParam("from")
                    @Parameter(
                            description = "Day or instant, included; 30 days before 'to' by default",
                            example = "2026-11-01")
                    @Nullable
                    String from,
            @QueryParam("to") @Parameter(description = "Day or instant, excluded; now by default") @Nullable String to,
            @QueryParam("groupBy") @Parameter(description = "employee (default), model, operation or day") @Nullable
                    String groupBy) {
        QueryReader reader = new QueryReader();
        Instant end = reader.read("to", to, text -> Periods.instant("to", text)).orElseGet(clock::instant);
        ReportUsage.Query query = reader.result(() -> new ReportUsage.Query(
                reader.read("from", from, text -> Periods.instant("from", text)).orElse(end.minus(USUAL_PERIOD)),
                end,
                reader.choice("groupBy", groupBy, Grouping.class).orElse(Grouping.EMPLOYEE)));
        return UsageReportView.of(query, reportUsage.report(call.context(), query));
    }

    /** Lists entries. */
    @GET
    @Path("/entries")
    @Permit(Permission.USAGE_READ)
    @Operation(operationId = "listUsageEntries", summary = "List metered model calls, newest first")
    @APIResponse(responseCode = "200", description = "Entries")
    public PageView<UsageEntryView> entries(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listUsageEntries.list(call.context(), page), UsageEntryView::of);
    }
}
