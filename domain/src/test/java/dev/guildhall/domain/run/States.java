package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.START;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.errored;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.started;

import dev.guildhall.domain.agent.ModelTier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Journal for each kind of state, by a short name; those that differ in what may follow separately. */
final class States {

    static final ToolRequest FIRST = request(1, "pay", "{\"amount\":500}");
    static final ToolRequest EDITED = request(1, "pay", "{\"amount\":100}");
    static final ToolRequest SECOND = request(2, "pay", "{\"amount\":7}");

    static final Map<String, List<RunEvent>> ALL = all();

    private States() {}

    private static Map<String, List<RunEvent>> all() {
        Map<String, List<RunEvent>> all = new LinkedHashMap<>();
        all.put("notStarted", List.of());
        addThinking(all);
        addWorking(all);
        addPaused(all);
        addEnds(all);
        return Collections.unmodifiableMap(all);
    }

    private static void addThinking(Map<String, List<RunEvent>> all) {
        RunEvent lost = ended(CallEnd.INTERRUPTED);
        RunEvent wrapUp = RunEvents.wrapUp(RunStatus.CUT_COST);
        all.put("thinking", List.of(started()));
        all.put("callOpen", List.of(started(), RunEvents.thought("hm")));
        all.put("continued", List.of(started(), piece("text"), lost));
        all.put("degraded", List.of(started(), RunEvents.degraded(ModelTier.STANDARD, ModelTier.ECONOMY)));
        all.put("lastCall", List.of(started(), wrapUp));
        all.put("lastCallOpen", List.of(started(), wrapUp, piece("text")));
    }

    private static void addWorking(Map<String, List<RunEvent>> all) {
        all.put("wished", working());
        all.put("awaitingApproval", working(RunEvents.approvalRequested(FIRST)));
        all.put("approved", working(RunEvents.approvalRequested(FIRST), RunEvents.decided(FIRST, Verdict.APPROVED)));
        all.put(
                "approvedEdited",
                working(
                        RunEvents.approvalRequested(FIRST),
                        RunEvents.decided(START, FIRST, Verdict.APPROVED, "", Optional.of(EDITED.input()))));
        all.put("refused", working(RunEvents.approvalRequested(FIRST), RunEvents.decided(FIRST, Verdict.REJECTED)));
        all.put("asked", working(RunEvents.asked(FIRST)));
        all.put("inUse", working(RunEvents.called(FIRST)));
        all.put("atAColleague", working(RunEvents.delegated(FIRST)));
        all.put("owingInUse", working(RunEvents.paid(FIRST)));
        all.put("oneReturned", working(RunEvents.called(FIRST), RunEvents.returned(FIRST, "ok")));
    }

    private static void addPaused(Map<String, List<RunEvent>> all) {
        all.put("pausedThinking", List.of(started(), RunEvents.paused()));
        all.put("pausedAwaitingApproval", working(RunEvents.approvalRequested(FIRST), RunEvents.paused()));
        all.put("pausedInUse", working(RunEvents.called(FIRST), RunEvents.paused()));
    }

    private static void addEnds(Map<String, List<RunEvent>> all) {
        RunEvent answered = ended(CallEnd.ANSWERED);
        all.put("answered", List.of(started(), piece("text"), answered));
        all.put("answeredNothing", List.of(started(), piece(" \n"), answered));
        all.put("answeredOwing", bothPaid(piece("Paid."), answered));
        all.put("failing", List.of(started(), errored(RunStatus.FAILED)));
        all.put("cancelling", List.of(started(), RunEvents.cancelled()));
        all.put("cutting", List.of(started(), RunEvents.wrapUp(RunStatus.CUT_COST), answered));
        all.put("owing", bothPaid(RunEvents.cancelled()));
        all.put("undoing", bothPaid(RunEvents.cancelled(), RunEvents.compensating(SECOND)));
        all.put(
                "undoneOne",
                bothPaid(RunEvents.cancelled(), RunEvents.compensating(SECOND), RunEvents.compensated(SECOND)));
        all.put("finished", List.of(started(), RunEvents.cancelled(), RunEvents.finished(RunStatus.CANCELLED)));
    }

    private static List<RunEvent> working(RunEvent... events) {
        return joined(List.of(started(), ended(CallEnd.TOOLS, FIRST, SECOND)), List.of(events));
    }

    /** Both have been paid, the second one later. */
    private static List<RunEvent> bothPaid(RunEvent... events) {
        List<RunEvent> paid = working(
                RunEvents.paid(FIRST),
                RunEvents.paid(SECOND),
                RunEvents.returned(FIRST, "ok"),
                RunEvents.returned(SECOND, "ok"));
        return joined(paid, List.of(events));
    }

    private static List<RunEvent> joined(List<RunEvent> first, List<RunEvent> second) {
        List<RunEvent> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
