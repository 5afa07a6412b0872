package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.context.BodyLimit;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.conversation.in.SendMessage.Outcome;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmployeeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Writes to an employee. Reading the messages is another adapter's resource with this very path; the server joins the two
 * only as long as their paths are spelled the same.
 */
@Path("/employees/{id}/messages")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "conversations")
public class EmployeeMessageResource {

    /** Ranks behind JSON for readers that take anything. */
    private static final String STREAM = MediaType.SERVER_SENT_EVENTS + ";qs=0.5";

    /** The longest message, with every character escaped. */
    private static final int BODY_LIMIT = 256 * 1024;

    private final SendMessage sendMessage;
    private final StreamOpener streams;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public EmployeeMessageResource(SendMessage sendMessage, StreamOpener streams, CurrentCall call) {
        this.sendMessage = sendMessage;
        this.streams = streams;
        this.call = call;
    }

    /** Sends a message and returns at once. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Permit(Permission.MESSAGE_SEND)
    @Operation(
            operationId = "sendMessage",
            summary = "Write to an employee, which starts a run that answers",
            description = "With 'Accept: text/event-stream' the run's events follow as a stream, from its beginning to "
                    + "its end; else the answer says which run it is.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; the run is queued",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Taken; the run's events follow",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "429", ref = "Limited")
    public Response send(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @BodyLimit(BODY_LIMIT) SendMessageRequest body) {
        Outcome.Sent sent = sent(call.context(), id, idempotencyKey, body);
        return Response.accepted(SentView.of(sent)).build();
    }

    /** Sends a message and streams the run that answers it. */
    @POST
    @Produces(STREAM)
    @Permit(Permission.MESSAGE_SEND)
    @Operation(hidden = true)
    public void stream(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @BodyLimit(BODY_LIMIT) SendMessageRequest body,
            @Suspended AsyncResponse suspended,
            @Context HttpServletRequest request) {
        CallContext caller = call.context();
        RunStreams.Place place = streams.take(caller);
        Outcome.Sent sent;
        try {
            sent = sent(caller, id, idempotencyKey, body);
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
        streams.open(place, caller, sent.run().id(), 0, request);
    }

    private Outcome.Sent sent(CallContext caller, String id, @Nullable String idempotencyKey, SendMessageRequest body) {
        EmployeeId employee = Inputs.idInPath(id, EmployeeId::new, "employee");
        Optional<IdempotencyKey> key = Optional.ofNullable(idempotencyKey).map(IdempotencyKey::new);
        return switch (sendMessage.send(caller, body.command(employee, key))) {
            case Outcome.Sent sent -> sent;
            case Outcome.UnknownEmployee() -> throw Refused.unknown("employee");
            case Outcome.UnknownConversation() -> throw Refused.unknown("conversation");
            case Outcome.TooManyWaiting(int limit) -> throw Refused.tooManyWaiting(limit);
            case Outcome.QueueFull(int limit) -> throw Refused.queueFull(limit);
            case Outcome.MonthUsedUp(int limit, Duration retryAfter) -> throw Refused.monthUsedUp(limit, retryAfter);
            case Outcome.KeyReused() -> throw Refused.keyReused();
        };
    }
}
