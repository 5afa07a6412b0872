package dev.guildhall.adapter.in.faces.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Sample;
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
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.tool.Effect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant NOW = Sample.NOW;
    private static final CallId CALL = CallId.nth(1);
    private static final ApprovalId APPROVAL = new ApprovalId(Sample.id(7));
    private static final MemberId OTHER = new MemberId(Sample.id(8));

    private static List<TimelineRow> rows(RunEvent... events) {
        List<JournalEntry> entries = new ArrayList<>();
        for (RunEvent event : events) {
            entries.add(new JournalEntry(entries.size() + 1L, event));
        }
        return Timeline.of(entries, Sample.MEMBER);
    }

    private static RunEvent askedFor(String tool, String input) {
        return new RunEvent.ModelCallEnded(
                NOW,
                new ModelUsage("demo", 1, new TokenCount(10), new TokenCount(2), new MoneyMicros(400), false),
                CallEnd.TOOLS,
                List.of(new ToolRequest(CALL, tool, input)));
    }

    @Test
    void of_whenPiecesFollowEachOther_shouldJoinThem() {
        List<TimelineRow> rows = rows(
                new RunEvent.ThoughtAdded(NOW, "Let me "),
                new RunEvent.ThoughtAdded(NOW, "see."),
                new RunEvent.MessageAdded(NOW, "Hel"),
                new RunEvent.MessageAdded(NOW, "lo."));

        assertThat(rows).extracting(TimelineRow::what).containsExactly("Thought", "Wrote");
        assertThat(rows.getFirst().folded()).isEqualTo("Let me see.");
        assertThat(rows.getLast().text()).isEqualTo("Hello.");
    }

    @Test
    void of_whenAToolReturns_shouldPutTheResultBesideTheCall() {
        List<TimelineRow> rows = rows(
                askedFor("create_artifact", "{}"),
                new RunEvent.ToolCalled(
                        NOW, new ToolRequest(CALL, "create_artifact", "{}"), Dispatch.here(Effect.REVERSIBLE)),
                new RunEvent.RunPaused(NOW, Sample.MEMBER),
                new RunEvent.ToolReturned(NOW, CALL, "Kept.", false),
                new RunEvent.RunResumed(NOW, OTHER));

        assertThat(rows)
                .extracting(TimelineRow::what)
                .containsExactly(
                        "Model call: 12 tokens, $0.0004",
                        "Used create artifact",
                        "Paused by you",
                        "Resumed by a colleague of yours");
        assertThat(rows.get(1).result()).isEqualTo("Kept.");
        assertThat(rows.get(1).bad()).isFalse();
    }

    @Test
    void of_whenHandedOn_shouldLeadToTheWorkOfTheColleague() {
        RunId child = new RunId(Sample.id(9));
        List<TimelineRow> rows = rows(new RunEvent.ToolCalled(
                NOW,
                new ToolRequest(CALL, "delegate_to_agent", "{}"),
                Dispatch.to(Sample.employee(10, "Maya").id(), child)));

        assertThat(rows.getFirst().link()).isEqualTo("/app/run?id=" + child);
    }

    @Test
    void of_whenConsentIsNeeded_shouldNameTheToolAndTheDecision() {
        List<TimelineRow> rows = rows(
                askedFor("refund", "{}"),
                new RunEvent.ApprovalRequested(NOW, CALL, APPROVAL, "Your rules ask for consent."),
                new RunEvent.ApprovalDecided(
                        NOW, CALL, APPROVAL, Verdict.APPROVED, Optional.of(Sample.MEMBER), "Go.", Optional.of("{}")),
                new RunEvent.ApprovalDecided(
                        NOW, CALL, APPROVAL, Verdict.REJECTED, Optional.of(OTHER), "", Optional.empty()),
                new RunEvent.ApprovalDecided(
                        NOW, CALL, APPROVAL, Verdict.EXPIRED, Optional.empty(), "", Optional.empty()));

        assertThat(rows)
                .extracting(TimelineRow::what)
                .containsExactly(
                        "Model call: 12 tokens, $0.0004",
                        "Asked for consent to refund",
                        "Consent given by you",
                        "Consent refused by a colleague of yours",
                        "Nobody decided in time");
        assertThat(rows.get(1).link()).isEqualTo("/app/inbox?id=" + APPROVAL);
        assertThat(rows.get(2).text()).isEqualTo("Go.");
    }

    @Test
    void of_whenItComesToNoGoodEnd_shouldSayWhatHappened() {
        List<TimelineRow> rows = rows(
                new RunEvent.RunDegraded(NOW, ModelTier.PREMIUM, ModelTier.STANDARD),
                new RunEvent.WrapUpBegan(NOW, new Cut(RunStatus.CUT_STEPS, "100 model calls.")),
                new RunEvent.CompensationStarted(NOW, CALL),
                new RunEvent.CompensationEnded(NOW, CALL, "Paid back.", false),
                new RunEvent.RunErrored(NOW, RunStatus.CUT_STEPS, "cut_steps", "Too many.", false),
                new RunEvent.RunFinished(NOW, RunStatus.CUT_STEPS, new MoneyMicros(400)));

        assertThat(rows)
                .extracting(TimelineRow::what)
                .containsExactly(
                        "Went on with a smaller model",
                        "Reached a limit",
                        "Makes good: use a tool",
                        "Could not go on",
                        "Ended: too many steps, $0.0004");
        assertThat(rows.get(2).result()).isEqualTo("Paid back.");
        assertThat(rows.get(3).bad()).isTrue();
    }

    @Test
    void of_whenAQuestionIsAnswered_shouldShowBoth() {
        List<TimelineRow> rows = rows(
                new RunEvent.QuestionAsked(NOW, CALL, "Which one?"),
                new RunEvent.ToolReturned(NOW, CALL, "The dark one.", false));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().text()).isEqualTo("Which one?");
        assertThat(rows.getFirst().result()).isEqualTo("The dark one.");
    }
}
