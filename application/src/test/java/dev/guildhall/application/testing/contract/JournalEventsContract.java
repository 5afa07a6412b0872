package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.Events;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.WorkFixtures;
import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Cut;
import dev.guildhall.domain.run.Dispatch;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event comes out of the Journal as it went in. */
public interface JournalEventsContract extends JournalPorts {

    /** Writes events to the Journal of a new run, both ways, and reads them. */
    default void assertKept(Company company, List<RunEvent> events) {
        RunLease lease = driveRun(company);
        company.run(() -> journal().append(company.id(), lease, 0, events));
        journal().appendNow(company.id(), lease, events.size(), events);

        List<RunEvent> read = journalOf(company, lease.run()).stream()
                .map(entry -> entry.event())
                .toList();

        assertThat(read.subList(0, events.size())).isEqualTo(events);
        assertThat(read.subList(events.size(), read.size())).isEqualTo(events);
    }

    @Test
    default void append_whenAWholeRun_shouldKeepEveryEvent() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        ToolRequest request = Events.delegation(1, "{\"colleague\":\"mara\",\"task\":\"Find competitors\"}");
        RunId child = new RunId(company.make().id());

        assertKept(
                company,
                List.of(
                        Events.started(run),
                        Events.started(company.work().delegatedRun(run, run.employee())),
                        Events.thought("Who knows the market?"),
                        Events.piece("I ask Mara. "),
                        Events.askedFor(1500, request, Events.delegation(2, "not even JSON")),
                        new RunEvent.ToolCalled(ManualClock.START, request, Dispatch.to(run.employee(), child)),
                        Events.toolReturned(request, "Three competitors."),
                        Events.toolCalled(Events.delegation(2, "not even JSON")),
                        new RunEvent.ToolReturned(ManualClock.START, CallId.nth(2), "The input must be JSON.", true),
                        Events.piece("Here they are."),
                        Events.answered(900),
                        new RunEvent.RunErrored(
                                ManualClock.START, RunStatus.FAILED, "model_timeout", "Try again.", true),
                        Events.completed(2400)));
    }

    @Test
    default void append_whenHumansStepIn_shouldKeepEveryEvent() {
        Company company = Company.foundedIn(this);
        ToolRequest request = new ToolRequest(CallId.nth(1), "pay_invoice", "{\"amount\":\"12.50\"}");
        ApprovalId approval = new ApprovalId(company.make().id());
        MemberId ana = new MemberId(company.make().id());
        Instant at = ManualClock.START;

        assertKept(
                company,
                List.of(
                        new RunEvent.ApprovalRequested(at, request.call(), approval, "It moves money."),
                        new RunEvent.ApprovalDecided(
                                at,
                                request.call(),
                                approval,
                                Verdict.APPROVED,
                                Optional.of(ana),
                                "Less.",
                                Optional.of("{\"amount\":\"10\"}")),
                        new RunEvent.ApprovalDecided(
                                at, request.call(), approval, Verdict.EXPIRED, Optional.empty(), "", Optional.empty()),
                        new RunEvent.ToolCalled(at, request, Dispatch.outside(Effect.COMPENSABLE, true)),
                        new RunEvent.ToolCalled(at, request, Dispatch.here(Effect.REVERSIBLE)),
                        new RunEvent.QuestionAsked(at, CallId.nth(2), "Which customer?"),
                        new RunEvent.RunPaused(at, ana),
                        new RunEvent.RunResumed(at, ana)));
    }

    @Test
    default void append_whenItGoesWrong_shouldKeepEveryEvent() {
        Company company = Company.foundedIn(this);
        MemberId ana = new MemberId(company.make().id());
        Instant at = ManualClock.START;

        assertKept(
                company,
                List.of(
                        new RunEvent.RunDegraded(at, ModelTier.PREMIUM, ModelTier.ECONOMY),
                        new RunEvent.WrapUpBegan(at, new Cut(RunStatus.CUT_NO_PROGRESS, "Nothing new.")),
                        new RunEvent.RunErrored(at, RunStatus.CUT_TIME, "cut_time", "Too late.", false),
                        new RunEvent.RunCancelled(at, Optional.of(ana)),
                        new RunEvent.RunCancelled(at, Optional.empty()),
                        new RunEvent.CompensationStarted(at, CallId.nth(3)),
                        new RunEvent.CompensationEnded(at, CallId.nth(3), "Paid back.", false)));
    }

    @ParameterizedTest
    @EnumSource
    default void append_whenACallEnds_shouldKeepHow(CallEnd end) {
        ModelUsage counted = new ModelUsage(
                "provider/model:1", 7, new TokenCount(0), new TokenCount(1L << 40), new MoneyMicros(1L << 50), true);

        assertKept(
                Company.foundedIn(this),
                List.of(
                        new RunEvent.ModelCallEnded(ManualClock.START, WorkFixtures.calledAt(0), end, List.of()),
                        new RunEvent.ModelCallEnded(ManualClock.START, counted, end, List.of())));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUEUED", "RUNNING", "WAITING", "PAUSED", "STALLED"})
    default void append_whenARunEnds_shouldKeepHow(RunStatus status) {
        assertKept(
                Company.foundedIn(this),
                List.of(new RunEvent.RunFinished(ManualClock.START, status, new MoneyMicros(5))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " leading and trailing \n",
                "line\nbreak\r\nand\ttab",
                "\"quotes\" and \\ backslashes \\n",
                "{\"a\": [1, null]}",
                "Größe, 東京, 🚀, e\u0301",
                "data: not an event\n\nid: 7",
                "<script>alert(1)</script> & '; drop table runs; --"
            })
    default void append_whenTextIsUnusual_shouldKeepEveryCharacter(String text) {
        ToolRequest request = new ToolRequest(CallId.nth(1), "tool", text);

        assertKept(
                Company.foundedIn(this),
                List.of(
                        Events.piece(text),
                        Events.thought(text),
                        Events.askedFor(1, request),
                        Events.toolReturned(request, text)));
    }

    @Test
    default void append_whenTimesAreFine_shouldKeepMicroseconds() {
        Instant at = Instant.parse("2026-11-20T09:00:00.123456Z");

        assertKept(Company.foundedIn(this), List.of(new RunEvent.MessageAdded(at, "piece")));
    }

    @Test
    default void append_whenTextIsLong_shouldKeepAllOfIt() {
        assertKept(Company.foundedIn(this), List.of(Events.piece("abcdefgh ".repeat(20_000))));
    }
}
