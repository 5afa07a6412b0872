package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunState.Answered;
import dev.guildhall.domain.run.RunState.AwaitingTool;
import dev.guildhall.domain.run.RunState.Broken;
import dev.guildhall.domain.run.RunState.Finished;
import dev.guildhall.domain.run.RunState.NotStarted;
import dev.guildhall.domain.run.RunState.Thinking;
import dev.guildhall.domain.run.RunState.UsingTools;
import java.util.List;
import java.util.Optional;

/**
 * The run machine: a fold over the Journal and a decision on the result. Pure; the same Journal always gives the same
 * state and the same commands, on any node and at any time.
 */
public final class RunMachine {

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
            when event instanceof RunStarted started -> new Thinking(Progress.startedAt(started.at()), "", "", "");
            case Thinking thinking -> evolveThinking(thinking, event);
            case UsingTools using -> evolveUsing(using, event);
            case AwaitingTool awaiting -> evolveAwaiting(awaiting, event);
            case Answered(Progress progress) -> end(state, progress, event);
            case Broken(Progress progress) -> end(state, progress, event);
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
                        state.heard() + thought.content());
            case MessageAdded piece ->
                new Thinking(
                        state.progress().said(piece.at(), piece.content()),
                        state.kept(),
                        state.partial() + piece.content(),
                        state.heard() + piece.content());
            case ModelCallEnded call -> afterCall(state, call);
            default -> end(state, state.progress(), event);
        };
    }

    private static RunState afterCall(Thinking state, ModelCallEnded call) {
        String text = state.kept() + state.partial();
        Progress charged = state.progress().charged(call);
        return switch (call.end()) {
            case INTERRUPTED -> new Thinking(charged, text, "", "");
            case ANSWERED, LENGTH -> new Answered(charged.plus(new Turn.OfModel(text, List.of())));
            case TOOLS -> {
                Progress next = charged.plus(new Turn.OfModel(text, call.requests()));
                yield call.requests().isEmpty() ? new Answered(next) : new UsingTools(next, call.requests());
            }
        };
    }

    private static RunState evolveUsing(UsingTools state, RunEvent event) {
        ToolRequest next = state.pending().getFirst();
        if (event instanceof ToolCalled(var at, ToolRequest request, var child) && request.equals(next)) {
            List<ToolRequest> rest = state.pending().subList(1, state.pending().size());
            return new AwaitingTool(state.progress().seenAt(at), request, child, rest);
        }
        return end(state, state.progress(), event);
    }

    private static RunState evolveAwaiting(AwaitingTool state, RunEvent event) {
        if (event instanceof ToolReturned(var at, CallId call, String content, boolean isError)
                && call.equals(state.request().call())) {
            Progress next = state.progress().seenAt(at).plus(new Turn.OfTool(state.request(), content, isError));
            return state.pending().isEmpty() ? new Thinking(next, "", "", "") : new UsingTools(next, state.pending());
        }
        return end(state, state.progress(), event);
    }

    private static RunState end(RunState state, Progress progress, RunEvent event) {
        return switch (event) {
            case RunErrored error when !(state instanceof Broken) -> new Broken(progress.seenAt(error.at()));
            case RunFinished(var _, RunStatus status, var cost) -> new Finished(status, cost, progress.answer());
            default -> throw new IllegalTransition(state, event);
        };
    }

    /** What to do next; empty when the run is over. */
    public static Optional<RunCommand> decide(RunState state, RunPolicy policy) {
        return switch (state) {
            case NotStarted _ -> Optional.of(new RunCommand.Start());
            case Thinking thinking
            when thinking.open() ->
                Optional.of(new RunCommand.CloseLostCall(
                        thinking.heard(), thinking.progress().turns()));
            case Thinking thinking ->
                Optional.of(Limits.breach(thinking.progress(), policy)
                        .orElseGet(() -> new RunCommand.CallModel(
                                thinking.progress().turns(),
                                thinking.kept(),
                                thinking.progress().calls() + 1)));
            case UsingTools using ->
                Optional.of(new RunCommand.UseTool(using.pending().getFirst()));
            case AwaitingTool awaiting ->
                Optional.of(awaiting.childRun()
                        .<RunCommand>map(child -> new RunCommand.AwaitChild(awaiting.request(), child))
                        .orElseGet(() -> new RunCommand.CloseLostTool(awaiting.request())));
            case Answered(Progress progress) -> Optional.of(conclude(progress));
            case Broken _ -> Optional.of(new RunCommand.Finish(RunStatus.FAILED));
            case Finished _ -> Optional.empty();
        };
    }

    private static RunCommand conclude(Progress progress) {
        return progress.answer().isBlank()
                ? new RunCommand.Fail(RunStatus.FAILED, "empty_answer", "The model gave no answer. Ask again.")
                : new RunCommand.Finish(RunStatus.COMPLETED);
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
