package dev.guildhall.adapter.in.sse;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Cut;
import dev.guildhall.domain.run.Dispatch;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunEvent;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A run with an event of every kind. */
final class SampleRun {

    static final RunId ID = new RunId(id(1));

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final ToolRequest DELEGATE = new ToolRequest(
            CallId.nth(1), "delegate_to_agent", "{\"agent\":\"Maya\",\"task\":\"Say \\\"hi\\\"\",\"tries\":1}");
    private static final ToolRequest NONSENSE = new ToolRequest(CallId.nth(2), "search", "{\"broken\": ");

    private SampleRun() {}

    static List<JournalEntry> entries() {
        return entries(
                new RunEvent.RunStarted(
                        at(0),
                        ID,
                        new EmployeeId(id(2)),
                        Optional.of(new ConversationId(id(3))),
                        Optional.empty(),
                        0,
                        "What is new?"),
                new RunEvent.ThoughtAdded(at(1), "Hm.\n\nLet me \"think\"."),
                new RunEvent.ModelCallEnded(at(2), usage(), CallEnd.TOOLS, List.of(DELEGATE, NONSENSE)),
                new RunEvent.ToolCalled(at(3), DELEGATE, Dispatch.to(new EmployeeId(id(5)), new RunId(id(4)))),
                new RunEvent.ToolReturned(at(4), CallId.nth(1), "hi", false),
                new RunEvent.ToolCalled(at(5), NONSENSE, Dispatch.REFUSED),
                new RunEvent.ToolReturned(at(6), CallId.nth(2), "no JSON", true),
                new RunEvent.MessageAdded(at(7), "Line one\r\nLine two: äöü € \uD83D\uDE00 \u2028 <b> \\ \u0007"),
                new RunEvent.MessageAdded(at(8), ""),
                new RunEvent.ApprovalRequested(at(9), CallId.nth(3), new ApprovalId(id(6)), "Your rules ask for it."),
                new RunEvent.ApprovalDecided(
                        at(10),
                        CallId.nth(3),
                        new ApprovalId(id(6)),
                        Verdict.APPROVED,
                        Optional.of(new MemberId(id(7))),
                        "Not more.",
                        Optional.of("{\"amount\":\"5\"}")),
                new RunEvent.ApprovalDecided(
                        at(11),
                        CallId.nth(4),
                        new ApprovalId(id(8)),
                        Verdict.EXPIRED,
                        Optional.empty(),
                        "",
                        Optional.empty()),
                new RunEvent.QuestionAsked(at(12), CallId.nth(5), "Which one?"),
                new RunEvent.RunPaused(at(13), new MemberId(id(7))),
                new RunEvent.RunResumed(at(14), new MemberId(id(7))),
                new RunEvent.RunDegraded(at(15), ModelTier.PREMIUM, ModelTier.STANDARD),
                new RunEvent.WrapUpBegan(at(16), new Cut(RunStatus.CUT_STEPS, "100 model calls.")),
                new RunEvent.CompensationStarted(at(17), CallId.nth(3)),
                new RunEvent.CompensationEnded(at(18), CallId.nth(3), "Taken back.", false),
                new RunEvent.RunCancelled(at(19), Optional.of(new MemberId(id(7)))),
                new RunEvent.RunErrored(
                        at(20), RunStatus.FAILED, "model_cut", "The model's answer was cut off. Try again.", true),
                new RunEvent.RunFinished(at(21), RunStatus.FAILED, new MoneyMicros(4_200)));
    }

    /** The pieces of an answer of this length, and the end. */
    static List<JournalEntry> longAnswer(int pieces) {
        List<RunEvent> events = new ArrayList<>();
        for (int i = 1; i < pieces; i++) {
            events.add(new RunEvent.MessageAdded(at(i), "piece " + i));
        }
        events.add(new RunEvent.RunFinished(at(pieces), RunStatus.COMPLETED, MoneyMicros.ZERO));
        return entries(events.toArray(RunEvent[]::new));
    }

    private static List<JournalEntry> entries(RunEvent... events) {
        List<JournalEntry> entries = new ArrayList<>();
        for (RunEvent event : events) {
            entries.add(new JournalEntry(entries.size() + 1L, event));
        }
        return entries;
    }

    private static ModelUsage usage() {
        return new ModelUsage("demo", 1, new TokenCount(120), new TokenCount(34), new MoneyMicros(4_200), false);
    }

    private static Instant at(int seconds) {
        return START.plusMillis(seconds * 50L);
    }

    private static UUID id(int n) {
        return UUID.fromString("01a1f82f-0000-7000-8000-%012d".formatted(n));
    }
}
