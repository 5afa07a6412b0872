package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Cut;
import dev.guildhall.domain.run.Dispatch;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.ApprovalDecided;
import dev.guildhall.domain.run.RunEvent.ApprovalRequested;
import dev.guildhall.domain.run.RunEvent.CompensationEnded;
import dev.guildhall.domain.run.RunEvent.CompensationStarted;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.QuestionAsked;
import dev.guildhall.domain.run.RunEvent.RunCancelled;
import dev.guildhall.domain.run.RunEvent.RunDegraded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.RunPaused;
import dev.guildhall.domain.run.RunEvent.RunResumed;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunEvent.WrapUpBegan;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.run.Verdict;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.tool.Effect;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the fields of each kind of event; {@link EventWriter} is its mirror. */
final class EventReader {

    private EventReader() {}

    /** @param version of the format; 1 is what was written before tools had effects and failures a status */
    static RunEvent read(Fields in, int version) {
        EventType type = EventType.of(in.text("type"));
        Instant at = Instant.parse(in.text("at"));
        return switch (type) {
            case STARTED -> started(at, in);
            case THOUGHT -> new ThoughtAdded(at, in.text("content"));
            case MESSAGE -> new MessageAdded(at, in.text("content"));
            case CALL -> call(at, in);
            case TOOL -> new ToolCalled(at, request(in.object("request")), dispatch(in, version));
            case RESULT -> new ToolReturned(at, call(in), in.text("content"), in.flag("isError"));
            case ERROR -> errored(at, in, version);
            case FINISHED ->
                new RunFinished(at, RunStatus.valueOf(in.text("status")), new MoneyMicros(in.number("cost")));
            case APPROVAL -> new ApprovalRequested(at, call(in), new ApprovalId(in.id("approval")), in.text("reason"));
            case DECISION -> decided(at, in);
            case QUESTION -> new QuestionAsked(at, call(in), in.text("question"));
            case PAUSED -> new RunPaused(at, new MemberId(in.id("by")));
            case RESUMED -> new RunResumed(at, new MemberId(in.id("by")));
            case DEGRADED -> new RunDegraded(at, ModelTier.valueOf(in.text("from")), ModelTier.valueOf(in.text("to")));
            case LIMIT -> new WrapUpBegan(at, new Cut(RunStatus.valueOf(in.text("status")), in.text("detail")));
            case COMPENSATION_STARTED -> new CompensationStarted(at, call(in));
            case COMPENSATION_ENDED -> new CompensationEnded(at, call(in), in.text("content"), in.flag("isError"));
            case CANCELLED -> new RunCancelled(at, in.optionalId("by").map(MemberId::new));
        };
    }

    private static RunStarted started(Instant at, Fields in) {
        return new RunStarted(
                at,
                new RunId(in.id("run")),
                new EmployeeId(in.id("employee")),
                in.optionalId("conversation").map(ConversationId::new),
                in.optionalId("parent").map(RunId::new),
                in.integer("depth"),
                in.text("input"));
    }

    private static ModelCallEnded call(Instant at, Fields in) {
        ModelUsage usage = new ModelUsage(
                in.text("model"),
                in.integer("priceVersion"),
                new TokenCount(in.number("input")),
                new TokenCount(in.number("output")),
                new MoneyMicros(in.number("cost")),
                in.flag("estimated"));
        return new ModelCallEnded(
                at,
                usage,
                CallEnd.valueOf(in.text("end")),
                in.objects("requests").stream().map(EventReader::request).toList());
    }

    private static Dispatch dispatch(Fields in, int version) {
        Optional<RunId> child = in.optionalId("childRun").map(RunId::new);
        if (version == 1) {
            return new Dispatch(child, Optional.empty(), Effect.READ, false);
        }
        return new Dispatch(
                child,
                in.optionalId("colleague").map(EmployeeId::new),
                Effect.valueOf(in.text("effect")),
                in.flag("repeatable"));
    }

    private static RunErrored errored(Instant at, Fields in, int version) {
        String code = in.text("code");
        RunStatus status = version == 1 ? statusOf(code) : RunStatus.valueOf(in.text("status"));
        return new RunErrored(at, status, code, in.text("detail"), in.flag("retriable"));
    }

    private static RunStatus statusOf(String code) {
        return Arrays.stream(RunStatus.values())
                .filter(status ->
                        status.isCut() && status.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElse(RunStatus.FAILED);
    }

    private static ApprovalDecided decided(Instant at, Fields in) {
        return new ApprovalDecided(
                at,
                call(in),
                new ApprovalId(in.id("approval")),
                Verdict.valueOf(in.text("verdict")),
                in.optionalId("by").map(MemberId::new),
                in.text("comment"),
                in.optionalText("input"));
    }

    private static CallId call(Fields in) {
        return new CallId(in.text("call"));
    }

    private static ToolRequest request(Fields in) {
        ToolRequest request = new ToolRequest(call(in), in.text("tool"), in.text("input"));
        in.demandAllRead();
        return request;
    }
}
