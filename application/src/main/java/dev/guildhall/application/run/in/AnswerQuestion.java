package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** Answers a question of a run, which then goes on. */
public interface AnswerQuestion {

    /** Answers. */
    Outcome answer(CallContext context, Command command);

    /**
     * The answer.
     *
     * @param call the call that asks; empty for the oldest open question, whatever that is by then
     * @param content at most {@link Question.Answer#MAX_CONTENT} characters
     */
    record Command(RunId run, Optional<CallId> call, String content) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Kept, now or when the same member gave the same answer before; this is the question with its answer. */
        record Answered(Question question) implements Outcome {}

        /** The run asks nothing that still waits for an answer. */
        record NothingAsked() implements Outcome {}

        /** The tenant has no run with this id. */
        record UnknownRun() implements Outcome {}
    }
}
