package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunEvent.CompensationEnded;
import dev.guildhall.domain.run.RunEvent.CompensationStarted;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.RunCancelled;
import dev.guildhall.domain.run.RunEvent.RunDegraded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.RunPaused;
import dev.guildhall.domain.run.RunEvent.RunResumed;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.RunEvent.WrapUpBegan;
import dev.guildhall.domain.run.RunState.Active;
import dev.guildhall.domain.run.RunState.Answered;
import dev.guildhall.domain.run.RunState.Ending;
import dev.guildhall.domain.run.RunState.Finished;
import dev.guildhall.domain.run.RunState.NotStarted;
import dev.guildhall.domain.run.RunState.Paused;
import dev.guildhall.domain.run.RunState.Thinking;
import dev.guildhall.domain.run.RunState.Working;
import java.util.List;
import java.util.Optional;

/**
 * The run machine: a fold over the Journal and a decision on the result. Pure; the same Journal always gives the same
 * state and the same commands, on any node and at any time.
 */
public final class RunMachine {

    /** Changes whenever a Journal that was written before would give other states or other commands. */
    public static final int VERSION = 2;

    private RunMachine() {}

    /** The state after all these events. */
    public static RunState fold(List<? extends RunEvent> journal) {
        RunState state = new NotStarted();
        for (RunEvent event : journal) {
            state = evolve(state, event);
        }
        return state;
    }

    /**
     * The state after one more event.
     *
     * @throws IllegalTransition when no engine may write this event in this state
     */
    public static RunState evolve(RunState state, RunEvent event) {
        return switch (state) {
            case NotStarted _
            when event instanceof RunStarted started -> Thinking.afresh(Progress.startedAt(started.at()));
            case Thinking thinking -> evolveThinking(thinking, event);
            case Working working -> evolveWorking(working, event);
            case Paused(Active held) -> evolvePaused(held, event);
            case Answered(Progress progress) -> end(state, progress, event);
            case Ending ending -> evolveEnding(ending, event);
            case NotStarted _, Finished _ -> throw new IllegalTransition(state, event);
        };
    }

    private static RunState evolveThinking(Thinking state, RunEvent event) {
        return switch (event) {
            case ThoughtAdded thought ->
                new Thinking(
                        state.progress().seenAt(thought.at()),
                        state.kept(),
                        state.partial(),
                        state.heard().plus(thought.content()),
                        state.wrapUp());
            case MessageAdded piece ->
                new Thinking(
                        state.progress().said(piece.at(), piece.content()),
                        state.kept(),
                        state.partial().plus(piece.content()),
                        state.heard().plus(piece.content()),
                        state.wrapUp());
            case ModelCallEnded call -> afterCall(state, call);
            case RunDegraded(var at, var _, var to)
            when !state.open() ->
                new Thinking(state.progress().degraded(at, to), state.kept(), Pieces.NONE, Pieces.NONE, state.wrapUp());
            case WrapUpBegan(var at, Cut cut)
            when !state.open() && state.wrapUp().isEmpty() ->
                new Thinking(state.progress().seenAt(at), state.kept(), Pieces.NONE, Pieces.NONE, Optional.of(cut));
            case RunPaused(var at, var _)
            when !state.open() ->
                new Paused(new Thinking(
                        state.progress().seenAt(at), state.kept(), Pieces.NONE, Pieces.NONE, state.wrapUp()));
            default -> end(state, state.progress(), event);
        };
    }

    private static RunState afterCall(Thinking state, ModelCallEnded call) {
        String text = state.kept() + state.partial().text();
        Progress charged = state.progress().charged(call);
        if (call.end() == CallEnd.INTERRUPTED) {
            return new Thinking(charged, text, Pieces.NONE, Pieces.NONE, state.wrapUp());
        }
        if (state.wrapUp().isPresent()) {
            Progress last = charged.plus(new Turn.OfModel(text, List.of()));
            return new Ending(last, state.wrapUp().get().status(), Owed.by(last), false);
        }
        Progress next = charged.plus(new Turn.OfModel(text, call.requests()));
        return call.end() == CallEnd.TOOLS && !call.requests().isEmpty()
                ? new Working(
                        next,
                        call.requests().stream()
                                .<ToolUse>map(ToolUse.Wished::new)
                                .toList())
                : new Answered(next);
    }

    private static RunState evolveWorking(Working state, RunEvent event) {
        if (event instanceof RunPaused(var at, var _)) {
            return new Paused(new Working(state.progress().seenAt(at), state.uses()));
        }
        return ToolUses.evolve(state, event).orElseGet(() -> end(state, state.progress(), event));
    }

    private static RunState evolvePaused(Active held, RunEvent event) {
        if (!(event instanceof RunResumed(var at, var _))) {
            return end(held, held.progress(), event);
        }
        return switch (held) {
            case Thinking thinking ->
                new Thinking(
                        thinking.progress().waitedUntil(at),
                        thinking.kept(),
                        thinking.partial(),
                        thinking.heard(),
                        thinking.wrapUp());
            case Working working -> new Working(working.progress().waitedUntil(at), working.uses());
        };
    }

    private static RunState evolveEnding(Ending state, RunEvent event) {
        Optional<CallId> first = state.owed().stream().findFirst().map(ToolRequest::call);
        return switch (event) {
            case CompensationStarted(var at, CallId call)
            when first.filter(call::equals).isPresent() && !state.undoing() ->
                new Ending(state.progress().seenAt(at), state.status(), state.owed(), true);
            case CompensationEnded(var at, CallId call, var _, var _)
            when first.filter(call::equals).isPresent() && state.undoing() ->
                new Ending(
                        state.progress().seenAt(at),
                        state.status(),
                        state.owed().subList(1, state.owed().size()),
                        false);
            case RunFinished(var _, RunStatus status, var cost)
            when status == state.status() && state.owed().isEmpty() ->
                new Finished(status, cost, state.progress().answer().text());
            default -> throw new IllegalTransition(state, event);
        };
    }

    private static RunState end(RunState state, Progress progress, RunEvent event) {
        return switch (event) {
            case RunErrored error ->
                new Ending(progress.seenAt(error.at()), endOf(state, error.status()), Owed.by(state, progress), false);
            case RunCancelled cancelled ->
                new Ending(progress.seenAt(cancelled.at()), RunStatus.CANCELLED, Owed.by(state, progress), false);
            case RunFinished(var _, RunStatus status, var cost)
            when mayFinish(state, progress, status) ->
                new Finished(status, cost, progress.answer().text());
            default -> throw new IllegalTransition(state, event);
        };
    }

    /** Whatever goes wrong in the last call that a limit allowed, the limit remains the reason. */
    private static RunStatus endOf(RunState state, RunStatus status) {
        return state instanceof Thinking thinking
                ? thinking.wrapUp().map(Cut::status).orElse(status)
                : status;
    }

    /** An answer is what completes a run; nothing that is owed may be left behind. */
    private static boolean mayFinish(RunState state, Progress progress, RunStatus status) {
        return status == RunStatus.COMPLETED
                ? state instanceof Answered
                : Owed.by(state, progress).isEmpty();
    }

    /** What to do next, in any order or at once; nothing when the run is over. */
    public static List<RunCommand> decide(RunState state, RunPolicy policy) {
        return Decisions.of(state, policy);
    }

    /** An event that no correct engine writes in this state: the Journal is damaged or two engines wrote it. */
    public static final class IllegalTransition extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        IllegalTransition(RunState state, RunEvent event) {
            super(event.getClass().getSimpleName() + " cannot follow in state "
                    + state.getClass().getSimpleName());
        }
    }
}
