package dev.guildhall.domain.run;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.tool.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries of a Journal with sensible defaults. */
final class RunEvents {

    static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    static final MemberId ADA = new MemberId(new UUID(0, 3));
    static final EmployeeId COLLEAGUE = new EmployeeId(new UUID(0, 4));
    static final RunId CHILD = new RunId(new UUID(0, 5));
    static final ApprovalId APPROVAL = new ApprovalId(new UUID(0, 6));

    private RunEvents() {}

    static Instant after(long seconds) {
        return START.plusSeconds(seconds);
    }

    static RunEvent started() {
        return new RunEvent.RunStarted(
                START,
                new RunId(new UUID(0, 1)),
                new EmployeeId(new UUID(0, 2)),
                Optional.empty(),
                Optional.empty(),
                0,
                "Plan the launch.");
    }

    static RunEvent thought(String content) {
        return new RunEvent.ThoughtAdded(START, content);
    }

    static RunEvent piece(String content) {
        return new RunEvent.MessageAdded(START, content);
    }

    static RunEvent ended(CallEnd end, ToolRequest... requests) {
        return ended(START, end, 1, requests);
    }

    static RunEvent ended(Instant at, CallEnd end, long micros, ToolRequest... requests) {
        return ended(at, end, micros, List.of(requests));
    }

    static RunEvent ended(Instant at, CallEnd end, long micros, List<ToolRequest> requests) {
        ModelUsage usage =
                new ModelUsage("demo", 1, new TokenCount(10), new TokenCount(5), new MoneyMicros(micros), false);
        return new RunEvent.ModelCallEnded(at, usage, end, requests);
    }

    static ToolRequest request(int call, String tool, String input) {
        return new ToolRequest(CallId.nth(call), tool, input);
    }

    static RunEvent called(ToolRequest request) {
        return called(request, Dispatch.here(Effect.READ));
    }

    static RunEvent called(ToolRequest request, Dispatch dispatch) {
        return new RunEvent.ToolCalled(START, request, dispatch);
    }

    static RunEvent paid(ToolRequest request) {
        return called(request, Dispatch.outside(Effect.COMPENSABLE, false));
    }

    static RunEvent delegated(ToolRequest request) {
        return called(request, Dispatch.to(COLLEAGUE, CHILD));
    }

    static RunEvent returned(ToolRequest request, String content) {
        return returned(START, request, content);
    }

    static RunEvent returned(Instant at, ToolRequest request, String content) {
        return new RunEvent.ToolReturned(at, request.call(), content, false);
    }

    static RunEvent failed(ToolRequest request, String content) {
        return new RunEvent.ToolReturned(START, request.call(), content, true);
    }

    static RunEvent approvalRequested(ToolRequest request) {
        return new RunEvent.ApprovalRequested(START, request.call(), APPROVAL, "More than $100.");
    }

    static RunEvent decided(ToolRequest request, Verdict verdict) {
        return decided(START, request, verdict, "", Optional.empty());
    }

    static RunEvent decided(Instant at, ToolRequest request, Verdict verdict, String comment, Optional<String> input) {
        Optional<MemberId> by = verdict == Verdict.EXPIRED ? Optional.empty() : Optional.of(ADA);
        return new RunEvent.ApprovalDecided(at, request.call(), APPROVAL, verdict, by, comment, input);
    }

    static RunEvent asked(ToolRequest request) {
        return new RunEvent.QuestionAsked(START, request.call(), "Which colour?");
    }

    static RunEvent paused() {
        return new RunEvent.RunPaused(START, ADA);
    }

    static RunEvent resumed(Instant at) {
        return new RunEvent.RunResumed(at, ADA);
    }

    static RunEvent degraded(ModelTier from, ModelTier to) {
        return new RunEvent.RunDegraded(START, from, to);
    }

    static RunEvent wrapUp(RunStatus cut) {
        return new RunEvent.WrapUpBegan(START, new Cut(cut, "Enough."));
    }

    static RunEvent compensating(ToolRequest request) {
        return new RunEvent.CompensationStarted(START, request.call());
    }

    static RunEvent compensated(ToolRequest request) {
        return new RunEvent.CompensationEnded(START, request.call(), "Paid back.", false);
    }

    static RunEvent errored(RunStatus status) {
        return new RunEvent.RunErrored(START, status, "model_timeout", "The model did not answer in time.", true);
    }

    static RunEvent cancelled() {
        return new RunEvent.RunCancelled(START, Optional.of(ADA));
    }

    static RunEvent finished(RunStatus status) {
        return new RunEvent.RunFinished(START, status, new MoneyMicros(7));
    }
}
