package dev.guildhall.domain.testing;

import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Cut;
import dev.guildhall.domain.run.Progress;
import dev.guildhall.domain.run.RunCommand;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.run.ToolUse;
import dev.guildhall.domain.run.Turn;
import java.util.List;
import java.util.stream.Collectors;

/** What the run machine makes of a Journal, event by event, as text that only changes when the machine does. */
public final class Transcript {

    /** Longer texts are shown by length and hash. */
    private static final int SHORT = 40;

    private Transcript() {}

    /** One paragraph per event: the event's kind, the state after it, and what is to be done then. */
    public static String of(List<? extends RunEvent> journal, RunPolicy policy) {
        StringBuilder text = new StringBuilder("machine " + RunMachine.VERSION + "\n");
        RunState state = RunMachine.fold(List.of());
        for (RunEvent event : journal) {
            state = RunMachine.evolve(state, event);
            text.append('\n').append(event.getClass().getSimpleName()).append('\n');
            text.append("  = ").append(state(state)).append('\n');
            RunMachine.decide(state, policy)
                    .forEach(next -> text.append("  > ").append(command(next)).append('\n'));
        }
        return text.toString();
    }

    private static String state(RunState state) {
        return switch (state) {
            case RunState.NotStarted _ -> "not started";
            case RunState.Thinking(var progress, String kept, var partial, var heard, var wrapUp) ->
                "thinking, kept %s, partial %s, heard %s, wrap-up %s, %s"
                        .formatted(
                                text(kept),
                                text(partial.text()),
                                text(heard.text()),
                                wrapUp.map(Transcript::cut).orElse("no"),
                                progress(progress));
            case RunState.Working(var progress, var uses) ->
                "working, %s, %s".formatted(uses(uses), progress(progress));
            case RunState.Paused(RunState held) -> "paused: " + state(held);
            case RunState.Answered(var progress) -> "answered, " + progress(progress);
            case RunState.Ending(var progress, var status, var owed, boolean undoing) ->
                "ending as %s, owed %s%s, %s"
                        .formatted(status, calls(owed), undoing ? ", undoing" : "", progress(progress));
            case RunState.Finished(var status, var cost, String answer) ->
                "finished as %s, cost %d, answer %s".formatted(status, cost.value(), text(answer));
        };
    }

    private static String progress(Progress progress) {
        return "worked %s, steps %d, lost %d, calls %d, cost %d, last %d, tier %s, owes %s, said %s, turns %s"
                .formatted(
                        progress.elapsed(),
                        progress.spent().steps(),
                        progress.spent().interruptions(),
                        progress.spent().calls(),
                        progress.cost().value(),
                        progress.spent().lastCost().value(),
                        progress.tier().map(Enum::name).orElse("own"),
                        calls(progress.owed()),
                        text(progress.answer().text()),
                        turns(progress.turns()));
    }

    private static String command(RunCommand command) {
        return switch (command) {
            case RunCommand.Start _ -> "start";
            case RunCommand.CallModel(var turns, String kept, int first, var tier, var wrapUp, var left) ->
                "call the model, turns %s, kept %s, first call %d, tier %s, wrap-up %s, left %s"
                        .formatted(
                                turns(turns),
                                text(kept),
                                first,
                                tier.map(Enum::name).orElse("own"),
                                wrapUp.map(Transcript::cut).orElse("no"),
                                left);
            case RunCommand.CloseLostCall(String heard, var turns, var tier) ->
                "close the lost call, heard %s, turns %s, tier %s"
                        .formatted(
                                text(heard), turns(turns), tier.map(Enum::name).orElse("own"));
            case RunCommand.WrapUp(Cut cut) -> "wrap up, " + cut(cut);
            case RunCommand.UseTool(var request) -> "use " + request(request);
            case RunCommand.UseApproved(var request, var approval) ->
                "use " + request(request) + " by approval " + approval;
            case RunCommand.RepeatTool(var request) -> "repeat " + request(request);
            case RunCommand.CloseLostTool(var request) -> "close lost " + request(request);
            case RunCommand.AwaitChild(var request, var child) -> "await " + child + " for " + request(request);
            case RunCommand.AwaitApproval(var request, var approval) ->
                "await approval " + approval + " for " + request(request);
            case RunCommand.AwaitAnswer(var request) -> "await the answer to " + request(request);
            case RunCommand.AwaitResume _ -> "await resume";
            case RunCommand.Compensate(var request, boolean begun) ->
                "make good " + request(request) + (begun ? ", begun" : "");
            case RunCommand.Fail(var status, String code, String detail) ->
                "fail as %s, %s, %s".formatted(status, code, text(detail));
            case RunCommand.Finish(var status) -> "finish as " + status;
        };
    }

    private static String uses(List<ToolUse> uses) {
        return uses.stream()
                .map(use -> request(use.request()) + " " + use.getClass().getSimpleName())
                .collect(Collectors.joining("; ", "[", "]"));
    }

    private static String calls(List<ToolRequest> requests) {
        return requests.stream().map(ToolRequest::call).map(CallId::value).collect(Collectors.joining(" ", "[", "]"));
    }

    private static String turns(List<Turn> turns) {
        return turns.size() + text(turns.stream().map(Transcript::turn).collect(Collectors.joining("\n")));
    }

    private static String turn(Turn turn) {
        return switch (turn) {
            case Turn.OfModel(String text, var requests) ->
                text + requests.stream().map(Transcript::request).collect(Collectors.joining("\n"));
            case Turn.OfTool(var request, var dispatch, String content, boolean isError) ->
                String.join("\n", request(request), dispatch.effect().name(), content, isError ? "error" : "ok");
        };
    }

    private static String request(ToolRequest request) {
        return request.call().value() + " " + request.tool() + " " + text(request.input());
    }

    private static String cut(Cut cut) {
        return cut.status() + " " + text(cut.detail());
    }

    private static String text(String text) {
        String plain = text.replace("\n", "\\n");
        return plain.length() <= SHORT
                ? "'" + plain + "'"
                : "(%d characters #%08x)".formatted(text.length(), text.hashCode());
    }
}
