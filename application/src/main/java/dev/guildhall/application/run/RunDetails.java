package dev.guildhall.application.run;

import dev.guildhall.application.approval.Stakes;
import dev.guildhall.application.run.in.ShowRunTree;
import dev.guildhall.application.run.in.ShowRunTree.Asked;
import dev.guildhall.application.run.in.ShowRunTree.Wait;
import dev.guildhall.application.tool.out.ToolArguments.Result.Invalid;
import dev.guildhall.application.tool.out.ToolArguments.Result.Valid;
import dev.guildhall.domain.delegation.DelegationDecision;
import dev.guildhall.domain.delegation.DelegationDecision.Aim;
import dev.guildhall.domain.delegation.DelegationDecision.Choice;
import dev.guildhall.domain.delegation.DelegationDecision.Wish;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.run.ToolUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the Journal of one run says about its place in a tree. */
final class RunDetails {

    private static final int PAGE = 1000;
    private static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty());

    private final RunPorts ports;
    private final Run run;
    private final StringBuilder answer = new StringBuilder();
    private final Map<CallId, Asked> asked = new HashMap<>();
    private Optional<DelegationDecision> decision = Optional.empty();
    private RunState state = new RunState.NotStarted();
    private int events;

    RunDetails(RunPorts ports, Run run) {
        this.ports = ports;
        this.run = run;
    }

    /** Reads the Journal, but not much more of it than this; false when there is more. */
    boolean read(int mostEvents) {
        List<JournalEntry> page;
        do {
            page = ports.journal().read(run.tenant(), run.id(), events, PAGE);
            page.forEach(this::add);
            events += page.size();
        } while (page.size() == PAGE && events < mostEvents);
        return page.size() < PAGE;
    }

    /** How many events were read. */
    int events() {
        return events;
    }

    private void add(JournalEntry entry) {
        if (!run.status().isFinal()) {
            state = RunMachine.evolve(state, entry.event());
        }
        if (entry.event() instanceof MessageAdded(var _, String content) && answer.length() <= ShowRunTree.MAX_RESULT) {
            answer.append(content, 0, Math.min(content.length(), ShowRunTree.MAX_RESULT + 1));
        }
        if (entry.event() instanceof ModelCallEnded call) {
            decide(call.requests());
        }
    }

    private void decide(List<ToolRequest> requests) {
        List<Wish> wishes = new ArrayList<>();
        for (ToolRequest request : requests) {
            Aim aim = aimOf(request);
            Asked said = aim == Aim.COLLEAGUE ? said(request) : NOTHING;
            asked.put(request.call(), said);
            wishes.add(new Wish(aim, said.reason(), said.confidence()));
        }
        DelegationDecision next = DelegationDecision.of(wishes);
        if (decision.isEmpty() || next.choice() != Choice.HANDLE) {
            decision = Optional.of(next);
        }
    }

    private static Aim aimOf(ToolRequest request) {
        return switch (request.tool()) {
            case TeamTools.DELEGATE -> Aim.COLLEAGUE;
            case TeamTools.ASK -> Aim.HUMAN;
            default -> Aim.WORK;
        };
    }

    private Asked said(ToolRequest request) {
        return switch (ports.arguments().read(request.tool(), TeamTools.DELEGATION.inputSchema(), request.input())) {
            case Valid valid ->
                new Asked(Optional.ofNullable(valid.texts().get(TeamTools.REASON)), Stakes.confidence(valid));
            case Invalid _ -> NOTHING;
        };
    }

    /** What it said when it asked for a child. */
    Optional<Asked> askedIn(CallId call) {
        return Optional.ofNullable(asked.get(call));
    }

    /** Its last decision that was more than going on with the work. */
    Optional<DelegationDecision> decision() {
        return decision;
    }

    /** The beginning of its answer. */
    String result() {
        return answer.length() <= ShowRunTree.MAX_RESULT
                ? answer.toString()
                : answer.substring(0, ShowRunTree.MAX_RESULT - 1) + "…";
    }

    /** What it waits for right now. */
    List<Wait> waits() {
        return switch (state) {
            case RunState.Working working -> waits(working);
            case RunState.Paused paused when paused.held() instanceof RunState.Working working -> waits(working);
            case RunState.Paused _,
                    RunState.NotStarted _,
                    RunState.Thinking _,
                    RunState.Answered _,
                    RunState.Ending _,
                    RunState.Finished _ -> List.of();
        };
    }

    private static List<Wait> waits(RunState.Working working) {
        return working.uses().stream().flatMap(use -> waitOf(use).stream()).toList();
    }

    private static Optional<Wait> waitOf(ToolUse use) {
        return switch (use) {
            case ToolUse.AwaitingApproval(var _, var approval) ->
                Optional.of(new Wait(Wait.Kind.APPROVAL, approval.toString()));
            case ToolUse.Asked(var request) ->
                Optional.of(new Wait(Wait.Kind.QUESTION, request.call().value()));
            case ToolUse.InUse(var _, var dispatch) ->
                dispatch.child().map(child -> new Wait(Wait.Kind.CHILD, child.toString()));
            case ToolUse.Wished _, ToolUse.Approved _, ToolUse.Returned _ -> Optional.empty();
        };
    }
}
