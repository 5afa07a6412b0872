package dev.guildhall.application.run;

import dev.guildhall.application.run.RunSession.Step;
import dev.guildhall.application.run.out.ToolArguments.Result;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uses tools. The only one so far is delegation, whose work is a run of its own. */
final class ToolStep {

    private final RunPorts ports;
    private final Delegation delegation;
    private final ChildResult childResult;

    ToolStep(RunPorts ports) {
        this.ports = ports;
        this.delegation = new Delegation(ports);
        this.childResult = new ChildResult(ports);
    }

    /** Checks and uses one tool. False when the run now waits for a child. */
    boolean use(RunSession session, ToolRequest request) {
        if (!request.tool().equals(Colleagues.DELEGATE)) {
            return refuse(session, request, "There is no tool named '" + brief(request.tool()) + "'.");
        }
        return switch (ports.arguments().read(Colleagues.spec(Map.of()), request.input())) {
            case Result.Invalid(String problem) -> refuse(session, request, problem);
            case Result.Valid(Map<String, String> values) -> delegate(session, request, values);
        };
    }

    private boolean delegate(RunSession session, ToolRequest request, Map<String, String> values) {
        session.append(() -> switch (delegation.attempt(session.run(), request, values)) {
            case Delegation.Verdict.Refused(String advice) -> refusal(session, request, advice);
            case Delegation.Verdict.Started(Run child) ->
                new Step(
                        List.of(new ToolCalled(session.now(), request, Optional.of(child.id()))),
                        () -> ports.queue()
                                .park(session.tenant(), session.claim().lease(), child.id()));
        });
        return !(session.state() instanceof RunState.AwaitingTool);
    }

    private boolean refuse(RunSession session, ToolRequest request, String advice) {
        session.append(() -> refusal(session, request, advice));
        return true;
    }

    private static Step refusal(RunSession session, ToolRequest request, String advice) {
        return new Step(
                List.of(
                        new ToolCalled(session.now(), request, Optional.empty()),
                        new ToolReturned(session.now(), request.call(), advice, true)),
                () -> {});
    }

    /** Takes a child's result, or waits on. False when it waits. */
    boolean await(RunSession session, ToolRequest request, RunId child) {
        session.append(() -> childResult
                .of(session.tenant(), child)
                .map(result -> new Step(
                        List.of(new ToolReturned(session.now(), request.call(), result.content(), result.isError())),
                        () -> {}))
                .orElseGet(() -> new Step(
                        List.of(),
                        () -> ports.queue()
                                .park(session.tenant(), session.claim().lease(), child))));
        return !(session.state() instanceof RunState.AwaitingTool);
    }

    /** Tells the model that a result is lost. Always true. */
    boolean closeLost(RunSession session, ToolRequest request) {
        session.append(
                List.of(new ToolReturned(
                        session.now(), request.call(), "The tool was interrupted; its result is lost.", true)),
                () -> {});
        return true;
    }

    private static String brief(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
