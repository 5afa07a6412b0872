package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.application.run.in.AnswerQuestion.Command;
import dev.guildhall.application.run.in.AnswerQuestion.Outcome;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers to what a run asks. */
@Path("/runs/{id}/input")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public class InputResource {

    private final AnswerQuestion answerQuestion;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public InputResource(AnswerQuestion answerQuestion, CurrentCall call) {
        this.answerQuestion = answerQuestion;
        this.call = call;
    }

    /** Answers a run's oldest open question. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.RUN_ANSWER)
    @Operation(operationId = "answerRun", summary = "Answer a question of a run, which then goes on")
    @APIResponse(responseCode = "200", description = "The answer")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public InputView answer(@PathParam("id") String id, InputRequest body) {
        RunId run = Ids.inPath(id, RunId::new, "run");
        return switch (answerQuestion.answer(
                call.context(), new Command(run, body.callId().map(CallId::new), body.content()))) {
            case Outcome.Answered(Question question) ->
                new InputView(run.toString(), question.call().value(), question.content(), body.content());
            case Outcome.NothingAsked() ->
                throw new Refused(Reason.CONFLICT, "nothing-asked", "The run asks nothing that waits for an answer.");
            case Outcome.UnknownRun() -> throw Refused.unknown("run");
        };
    }
}
