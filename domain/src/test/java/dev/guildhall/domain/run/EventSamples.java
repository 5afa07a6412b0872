package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.finished;
import static dev.guildhall.domain.run.States.EDITED;
import static dev.guildhall.domain.run.States.FIRST;
import static dev.guildhall.domain.run.States.SECOND;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.shared.ApprovalId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** At least one event of each kind, by a short name; those that differ in what may follow separately. */
final class EventSamples {

    static final Map<String, RunEvent> ALL = all();

    private EventSamples() {}

    private static Map<String, RunEvent> all() {
        Map<String, RunEvent> all = new LinkedHashMap<>();
        all.put("start", RunEvents.started());
        addModel(all);
        addTools(all);
        addHumans(all);
        addEnds(all);
        return Collections.unmodifiableMap(all);
    }

    private static void addModel(Map<String, RunEvent> all) {
        all.put("thought", RunEvents.thought("hm"));
        all.put("message", RunEvents.piece("text"));
        all.put("answered", ended(CallEnd.ANSWERED));
        all.put("length", ended(CallEnd.LENGTH));
        all.put("lost", ended(CallEnd.INTERRUPTED));
        all.put("tools", ended(CallEnd.TOOLS, FIRST, SECOND));
        all.put("toolsInDisorder", ended(CallEnd.TOOLS, SECOND, FIRST));
        all.put("toolsNotFromOne", ended(CallEnd.TOOLS, SECOND));
    }

    private static void addTools(Map<String, RunEvent> all) {
        all.put("call1", RunEvents.called(FIRST));
        all.put("delegate1", RunEvents.delegated(FIRST));
        all.put("pay1", RunEvents.paid(FIRST));
        all.put("callEdited1", RunEvents.called(EDITED));
        all.put("call2", RunEvents.called(SECOND));
        all.put("call3", RunEvents.called(RunEvents.request(3, "search", "{}")));
        all.put("return1", RunEvents.returned(FIRST, "ok"));
        all.put("fail1", RunEvents.failed(FIRST, "no"));
        all.put("return2", RunEvents.returned(SECOND, "ok"));
    }

    private static void addHumans(Map<String, RunEvent> all) {
        all.put("requestApproval1", RunEvents.approvalRequested(FIRST));
        all.put("approve1", RunEvents.decided(FIRST, Verdict.APPROVED));
        all.put(
                "approveEdited1",
                RunEvents.decided(RunEvents.START, FIRST, Verdict.APPROVED, "", Optional.of(EDITED.input())));
        all.put("reject1", RunEvents.decided(FIRST, Verdict.REJECTED));
        all.put("expire1", RunEvents.decided(FIRST, Verdict.EXPIRED));
        all.put(
                "approveOther1",
                new RunEvent.ApprovalDecided(
                        RunEvents.START,
                        FIRST.call(),
                        new ApprovalId(new UUID(9, 9)),
                        Verdict.APPROVED,
                        Optional.of(RunEvents.ADA),
                        "",
                        Optional.empty()));
        all.put("ask1", RunEvents.asked(FIRST));
        all.put("pause", RunEvents.paused());
        all.put("resume", RunEvents.resumed(RunEvents.after(60)));
        all.put("degrade", RunEvents.degraded(ModelTier.PREMIUM, ModelTier.ECONOMY));
        all.put("degradeUpwards", RunEvents.degraded(ModelTier.ECONOMY, ModelTier.PREMIUM));
        all.put("wrapUp", RunEvents.wrapUp(RunStatus.CUT_TIME));
    }

    private static void addEnds(Map<String, RunEvent> all) {
        all.put("compensate1", RunEvents.compensating(FIRST));
        all.put("compensated1", RunEvents.compensated(FIRST));
        all.put("compensate2", RunEvents.compensating(SECOND));
        all.put("compensated2", RunEvents.compensated(SECOND));
        all.put("error", RunEvents.errored(RunStatus.FAILED));
        all.put("errorCut", RunEvents.errored(RunStatus.CUT_COST));
        all.put("cancel", RunEvents.cancelled());
        all.put("finishCompleted", finished(RunStatus.COMPLETED));
        all.put("finishFailed", finished(RunStatus.FAILED));
        all.put("finishCancelled", finished(RunStatus.CANCELLED));
        all.put("finishCut", finished(RunStatus.CUT_COST));
    }
}
