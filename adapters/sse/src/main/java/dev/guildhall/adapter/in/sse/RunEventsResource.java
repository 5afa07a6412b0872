package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.run.in.ReadRunEvents;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The events of a run, as a stream from any point, or page by page. */
@Path("/runs/{id}/events")
@Dependent
@Tag(name = "runs")
public class RunEventsResource {

    /** Ranks behind JSON for readers that take anything. */
    private static final String STREAM = MediaType.SERVER_SENT_EVENTS + ";qs=0.5";

    private static final int USUAL_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;
    private static final long LAST_SEQ = 1_000_000_000_000L;

    private final ReadRunEvents readRunEvents;
    private final StreamOpener streams;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public RunEventsResource(ReadRunEvents readRunEvents, StreamOpener streams, CurrentCall call) {
        this.readRunEvents = readRunEvents;
        this.streams = streams;
        this.call = call;
    }

    /** A page of events. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Permit(Permission.RUN_READ)
    @Operation(
            operationId = "listRunEvents",
            summary = "Read or follow the events of a run",
            description = "With 'Accept: text/event-stream' the events come as a stream until the run has ended, "
                    + "from behind 'Last-Event-ID' or 'after'; else a page of them comes as JSON.")
    @Parameter(
            name = "Last-Event-ID",
            in = ParameterIn.HEADER,
            description = "Streams only: seq of the last event the reader has; wins over 'after'",
            schema = @Schema(type = SchemaType.INTEGER))
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RunEventPageView.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", ref = "Unknown")
    public RunEventPageView list(
            @PathParam("id") String id,
            @QueryParam("after") @Parameter(description = "seq behind which to start; 0 for the beginning") @Nullable
                    String after,
            @QueryParam("limit") @Nullable String limit) {
        RunId run = idOf(id);
        Inputs inputs = new Inputs();
        long start = inputs.number("after", after, 0, 0, LAST_SEQ);
        int most = (int) inputs.number("limit", limit, USUAL_LIMIT, 1, MAX_LIMIT);
        inputs.verify();
        List<JournalEntry> entries =
                readRunEvents.read(call.context(), run, start, most).orElseThrow(() -> Refused.unknown("run"));
        return RunEventPageView.of(entries, start);
    }

    /** A stream of events. */
    @GET
    @Produces(STREAM)
    @Permit(Permission.RUN_READ)
    @Operation(hidden = true)
    public void stream(
            @PathParam("id") String id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("after") @Nullable String after,
            @Suspended AsyncResponse suspended,
            @Context HttpServletRequest request) {
        RunId run = idOf(id);
        Inputs inputs = new Inputs();
        long fromQuery = inputs.number("after", after, 0, 0, LAST_SEQ);
        long start = inputs.number("Last-Event-ID", lastEventId, fromQuery, 0, LAST_SEQ);
        inputs.verify();
        CallContext caller = call.context();
        streams.open(streams.take(caller), caller, run, start, request);
    }

    private static RunId idOf(String id) {
        return Inputs.idInPath(id, RunId::new, "run");
    }
}
