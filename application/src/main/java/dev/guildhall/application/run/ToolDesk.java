package dev.guildhall.application.run;

import dev.guildhall.application.run.OutsideCalls.OutsideCall;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.application.tool.out.ToolArguments.Result.Invalid;
import dev.guildhall.application.tool.out.ToolArguments.Result.Valid;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.delegation.RunGrant;
import dev.guildhall.domain.run.Dispatch;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunCommand;
import dev.guildhall.domain.run.RunCommand.AwaitAnswer;
import dev.guildhall.domain.run.RunCommand.AwaitApproval;
import dev.guildhall.domain.run.RunCommand.AwaitChild;
import dev.guildhall.domain.run.RunCommand.CloseLostTool;
import dev.guildhall.domain.run.RunCommand.RepeatTool;
import dev.guildhall.domain.run.RunCommand.UseApproved;
import dev.guildhall.domain.run.RunCommand.UseTool;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.ApprovalRequested;
import dev.guildhall.domain.run.RunEvent.QuestionAsked;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides about tool requests: refused, consent needed first, done on the spot, handed to a colleague or a human, or to be
 * called outside. Everything here happens in the transaction that also writes the events.
 */
final class ToolDesk {

    /** How long an employee waits for a human's answer. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final RunPorts ports;
    private final Toolbox toolbox;
    private final Authority authority;
    private final Delegation delegation;
    private final HumanReplies replies;
    private final ChildResult childResult;

    ToolDesk(RunPorts ports, Toolbox toolbox, Authority authority) {
        this.ports = ports;
        this.toolbox = toolbox;
        this.authority = authority;
        this.delegation = new Delegation(ports);
        this.replies = new HumanReplies(ports);
        this.childResult = new ChildResult(ports);
    }

    /**
     * What a command leads to now; nothing while it has to wait.
     *
     * @param outside takes the calls that are to be made after the commit
     */
    List<RunEvent> handle(RunSession session, RunCommand command, List<OutsideCall> outside) {
        return switch (command) {
            case UseTool(var request) -> use(session, request, Optional.empty(), outside);
            case UseApproved(var request, var approval) -> use(session, request, Optional.of(approval), outside);
            case RepeatTool(var request) -> repeat(session, request, outside);
            case CloseLostTool(var request) ->
                List.of(returned(session, request, "The tool was interrupted; its result is lost.", true));
            case AwaitChild(var request, var child) ->
                childResult
                        .of(session.tenant(), child)
                        .map(result -> returned(session, request, result.content(), result.isError()))
                        .map(List::of)
                        .orElseGet(List::of);
            case AwaitApproval(var request, var approval) -> replies.decision(session, request, approval);
            case AwaitAnswer(var request) -> replies.answer(session, request);
            case RunCommand.Start _,
                    RunCommand.CallModel _,
                    RunCommand.CloseLostCall _,
                    RunCommand.WrapUp _,
                    RunCommand.AwaitResume _,
                    RunCommand.Compensate _,
                    RunCommand.Fail _,
                    RunCommand.Finish _ -> throw new IllegalArgumentException("not about a tool: " + command);
        };
    }

    private List<RunEvent> use(
            RunSession session, ToolRequest request, Optional<ApprovalId> consent, List<OutsideCall> outside) {
        Employee employee = employeeOf(session.run());
        RunGrant grant = authority.of(session.run());
        if (!session.now().isBefore(grant.expiresAt())) {
            return refused(
                    session, request, "This work has been going on for too long to act. Say what is left to do.");
        }
        Optional<ToolManifest> manifest = toolbox.of(employee, request.tool(), grant.scopes());
        if (manifest.isEmpty()) {
            return refused(session, request, "There is no tool named '" + brief(request.tool()) + "'.");
        }
        return switch (ports.arguments().read(request.tool(), manifest.get().inputSchema(), request.input())) {
            case Invalid(String problem) -> refused(session, request, problem);
            case Valid valid ->
                allowed(session, request, manifest.get(), valid, consent)
                        .orElseGet(() -> carryOut(session, request, manifest.get(), valid, grant, outside));
        };
    }

    /** What stands in the way: consent that is missing, or that was given to something else. */
    private Optional<List<RunEvent>> allowed(
            RunSession session, ToolRequest request, ToolManifest manifest, Valid valid, Optional<ApprovalId> consent) {
        if (consent.isPresent()) {
            boolean covered = ports.approvals()
                    .covers(session.tenant(), consent.get(), session.run().id(), request.call(), valid.digest());
            return covered
                    ? Optional.empty()
                    : Optional.of(refused(session, request, "The consent was given to something else."));
        }
        return ports.approvals()
                .ask(session.run(), request.call(), manifest, valid)
                .map(approval -> List.of(requested(session, request, approval)));
    }

    private static RunEvent requested(RunSession session, ToolRequest request, Approval approval) {
        return new ApprovalRequested(session.now(), request.call(), approval.id(), approval.reason());
    }

    private List<RunEvent> carryOut(
            RunSession session,
            ToolRequest request,
            ToolManifest manifest,
            Valid valid,
            RunGrant grant,
            List<OutsideCall> outside) {
        if (manifest.name().equals(TeamTools.DELEGATE)) {
            return delegate(session, request, valid);
        }
        if (manifest.name().equals(TeamTools.ASK)) {
            return ask(session, request, valid);
        }
        Optional<PlatformTool> here = toolbox.here(manifest.name());
        if (here.isPresent()) {
            PlatformTool.Result result = here.get().use(session.run(), valid.texts());
            return List.of(
                    new ToolCalled(session.now(), request, Dispatch.here(manifest.effect())),
                    returned(session, request, result.content(), result.isError()));
        }
        outside.add(callOf(session, request, manifest, valid.canonical(), grant));
        return List.of(
                new ToolCalled(session.now(), request, Dispatch.outside(manifest.effect(), manifest.idempotent())));
    }

    private List<RunEvent> delegate(RunSession session, ToolRequest request, Valid valid) {
        return switch (delegation.attempt(session.run(), request, valid.texts())) {
            case Delegation.Verdict.Refused(String advice) -> refused(session, request, advice);
            case Delegation.Verdict.Started(Run child) ->
                List.of(new ToolCalled(session.now(), request, Dispatch.to(child.employee(), child.id())));
        };
    }

    private List<RunEvent> ask(RunSession session, ToolRequest request, Valid valid) {
        String content = valid.texts().getOrDefault(TeamTools.QUESTION, "");
        ports.questions()
                .create(new Question(
                        session.tenant(),
                        session.run().id(),
                        request.call(),
                        session.run().employee(),
                        content,
                        session.now(),
                        session.now().plus(PATIENCE),
                        Optional.empty()));
        return List.of(new QuestionAsked(session.now(), request.call(), content));
    }

    /** Calls again what may have been called already, under the same key; nothing new is written before. */
    private List<RunEvent> repeat(RunSession session, ToolRequest request, List<OutsideCall> outside) {
        RunGrant grant = authority.of(session.run());
        Optional<OutsideCall> call = callAbout(session, request, _ -> grant);
        call.ifPresent(outside::add);
        return call.isPresent()
                ? List.of()
                : List.of(returned(session, request, "The tool is not there any more; its result is lost.", true));
    }

    /** A call to make good what an earlier one did; empty when its tool is gone. */
    Optional<OutsideCall> compensationOf(RunSession session, ToolRequest request) {
        return callAbout(session, request, manifest -> authority.toMakeGood(session.run(), manifest));
    }

    /** A call about a request that was carried out before; empty when its tool is gone or takes it no more. */
    private Optional<OutsideCall> callAbout(
            RunSession session, ToolRequest request, Function<ToolManifest, RunGrant> grant) {
        return toolbox.find(session.tenant(), request.tool())
                .flatMap(manifest -> ports.arguments().read(request.tool(), manifest.inputSchema(), request.input())
                                instanceof Valid valid
                        ? Optional.of(callOf(session, request, manifest, valid.canonical(), grant.apply(manifest)))
                        : Optional.empty());
    }

    private OutsideCall callOf(
            RunSession session, ToolRequest request, ToolManifest manifest, String arguments, RunGrant grant) {
        return new OutsideCall(
                manifest, request, arguments, grant, ports.settings().hostsOf(session.tenant()));
    }

    private Employee employeeOf(Run run) {
        return ports.employees().find(run.tenant(), run.employee()).orElseThrow();
    }

    private static List<RunEvent> refused(RunSession session, ToolRequest request, String advice) {
        return List.of(
                new ToolCalled(session.now(), request, Dispatch.REFUSED), returned(session, request, advice, true));
    }

    private static RunEvent returned(RunSession session, ToolRequest request, String content, boolean isError) {
        return new ToolReturned(session.now(), request.call(), content, isError);
    }

    private static String brief(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
