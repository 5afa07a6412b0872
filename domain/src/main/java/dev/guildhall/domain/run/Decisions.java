package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.run.RunState.Answered;
import dev.guildhall.domain.run.RunState.Ending;
import dev.guildhall.domain.run.RunState.Finished;
import dev.guildhall.domain.run.RunState.NotStarted;
import dev.guildhall.domain.run.RunState.Paused;
import dev.guildhall.domain.run.RunState.Thinking;
import dev.guildhall.domain.run.RunState.Working;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The part of the machine that says what to do next. */
final class Decisions {

    /** Time that the last call gets when the run's own time is over. */
    private static final Duration WRAP_UP_TIME = Duration.ofMinutes(1);

    private Decisions() {}

    static List<RunCommand> of(RunState state, RunPolicy policy) {
        return switch (state) {
            case NotStarted _ -> List.of(new RunCommand.Start());
            case Thinking thinking
            when thinking.open() ->
                List.of(new RunCommand.CloseLostCall(
                        thinking.heard().text(),
                        thinking.progress().turns(),
                        thinking.progress().tier()));
            case Thinking thinking -> List.of(think(thinking, policy));
            case Working working ->
                working.uses().stream().flatMap(use -> next(use).stream()).toList();
            case Paused _ -> List.of(new RunCommand.AwaitResume());
            case Answered(Progress progress) -> List.of(conclude(progress));
            case Ending(var _, RunStatus status, var owed, boolean undoing) ->
                List.of(
                        owed.isEmpty()
                                ? new RunCommand.Finish(status)
                                : new RunCommand.Compensate(owed.getFirst(), undoing));
            case Finished _ -> List.of();
        };
    }

    private static RunCommand think(Thinking state, RunPolicy policy) {
        Progress progress = state.progress();
        int lost = progress.spent().interruptions();
        if (lost >= policy.maxInterruptions()) {
            return interrupted(state.wrapUp(), lost);
        }
        if (state.wrapUp().isPresent()) {
            return call(state, WRAP_UP_TIME);
        }
        return Limits.breach(progress, policy)
                .<RunCommand>map(RunCommand.WrapUp::new)
                .orElseGet(() -> call(state, policy.maxElapsed().minus(progress.elapsed())));
    }

    private static RunCommand interrupted(Optional<Cut> wrapUp, int times) {
        return wrapUp.map(cut -> new RunCommand.Fail(cut.status(), cut.code(), cut.detail()))
                .orElseGet(() -> new RunCommand.Fail(
                        RunStatus.FAILED, "interrupted", "The run was interrupted " + times + " times."));
    }

    private static CallModel call(Thinking state, Duration left) {
        Progress progress = state.progress();
        return new CallModel(
                progress.turns(), state.kept(), progress.spent().calls() + 1, progress.tier(), state.wrapUp(), left);
    }

    private static Optional<RunCommand> next(ToolUse use) {
        return switch (use) {
            case ToolUse.Wished(var request) -> Optional.of(new RunCommand.UseTool(request));
            case ToolUse.Approved(var request, var approval) ->
                Optional.of(new RunCommand.UseApproved(request, approval));
            case ToolUse.AwaitingApproval(var request, var approval) ->
                Optional.of(new RunCommand.AwaitApproval(request, approval));
            case ToolUse.Asked(var request) -> Optional.of(new RunCommand.AwaitAnswer(request));
            case ToolUse.InUse(var request, var dispatch)
            when dispatch.child().isPresent() ->
                Optional.of(new RunCommand.AwaitChild(request, dispatch.child().get()));
            case ToolUse.InUse(var request, var dispatch) ->
                Optional.of(
                        dispatch.repeatable()
                                ? new RunCommand.RepeatTool(request)
                                : new RunCommand.CloseLostTool(request));
            case ToolUse.Returned _ -> Optional.empty();
        };
    }

    private static RunCommand conclude(Progress progress) {
        return progress.answer().isBlank()
                ? new RunCommand.Fail(RunStatus.FAILED, "empty_answer", "The model gave no answer. Ask again.")
                : new RunCommand.Finish(RunStatus.COMPLETED);
    }
}
