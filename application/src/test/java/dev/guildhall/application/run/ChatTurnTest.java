package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.Gate;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.usage.UsageEntry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTurnTest {

    private final Workshop workshop = new Workshop();
    private final Employee manager = workshop.hire(Listings.marketingManager());

    @Test
    void advance_whenTheModelAnswers_shouldJournalEachPieceAndSettle() {
        workshop.models.plan(
                Script.empty().thinking("hm").text("Hello ").text("Ana").end(CallEnd.ANSWERED));
        RunId run = workshop.ask(manager, "Hi");

        workshop.workAll();

        assertThat(workshop.story(run))
                .containsExactly(
                        "RunStarted", "ThoughtAdded", "MessageAdded", "MessageAdded", "ModelCallEnded", "RunFinished");
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.messages(manager))
                .extracting(Message::content)
                .containsExactlyInAnyOrder("Hi", "Hello Ana");
    }

    @Test
    void advance_whenACallEnds_shouldWriteOneUsageEntryForItsEvent() {
        workshop.models.plan(Script.answer("Done."));
        RunId run = workshop.ask(manager, "Hi");

        workshop.workAll();

        UsageEntry entry = workshop.usage().getFirst();
        assertThat(workshop.usage()).hasSize(1);
        assertThat(entry.run()).isEqualTo(run);
        assertThat(workshop.story(run).get((int) entry.seq() - 1)).isEqualTo("ModelCallEnded");
        assertThat(workshop.run(run).cost()).isEqualTo(entry.usage().cost());
        assertThat(entry.usage().estimated()).isFalse();
    }

    @Test
    void advance_whenTheProviderReportsNoUsage_shouldCountAndSaySo() {
        workshop.models.plan(Script.saying("Done.").endUnreported());
        workshop.ask(manager, "Hi");

        workshop.workAll();

        assertThat(workshop.usage().getFirst().usage().estimated()).isTrue();
        assertThat(workshop.usage().getFirst().usage().output().value()).isEqualTo(2);
    }

    @Test
    void advance_shouldGiveTheModelWhatWasSaidBefore() {
        workshop.models.plan(Script.answer("One."), Script.answer("Two."));
        workshop.ask(manager, "First?");
        RunId second = workshop.ask(manager, "Second?");

        workshop.workAll();

        assertThat(workshop.models.lastRequest().messages())
                .containsExactly(
                        new ModelMessage.FromUser("First?"),
                        new ModelMessage.FromModel("One.", List.of()),
                        new ModelMessage.FromUser("Second?"));
        assertThat(workshop.run(second).status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void claim_whileTheConversationHasAnUnfinishedRun_shouldLeaveTheNextOneWaiting() {
        workshop.models.plan(Script.answer("One."));
        RunId first = workshop.ask(manager, "First?");
        workshop.ask(manager, "Second?");

        assertThat(workshop.claim()).extracting(ClaimedRun::run).containsExactly(first);
    }

    @Test
    void ask_whenTheClockHasGoneBack_shouldStillComeAfterWhatWasAskedBefore() {
        workshop.models.plan(Script.answer("One."), Script.answer("Two."));
        RunId first = workshop.ask(manager, "First?");
        workshop.clock.advance(Duration.ofMinutes(-1));
        RunId second = workshop.ask(manager, "Second?");
        workshop.clock.advance(Duration.ofMinutes(1));

        workshop.workAll();

        assertThat(workshop.run(second).createdAt()).isAfter(workshop.run(first).createdAt());
        assertThat(workshop.answer(first)).isEqualTo("One.");
        assertThat(workshop.answer(second)).isEqualTo("Two.");
    }

    @Test
    void advance_whenTheProviderIsBusyBeforeTheFirstPiece_shouldComeBackAfterThePause() {
        workshop.models.plan(Script.empty().breaking(Kind.RATE_LIMITED, Duration.ofSeconds(20)), Script.answer("Now."));
        RunId run = workshop.ask(manager, "Hi");

        workshop.workAll();
        assertThat(workshop.story(run)).containsExactly("RunStarted");
        workshop.clock.advance(Duration.ofSeconds(21));
        workshop.workAll();

        assertThat(workshop.answer(run)).isEqualTo("Now.");
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void advance_whenTheProviderStaysDown_shouldFailWithItsReasonAfterSomeTries() {
        workshop.models.otherwise(_ -> Script.failure(Kind.UNAVAILABLE));
        RunId run = workshop.ask(manager, "Hi");

        for (int i = 0; i < 20; i++) {
            workshop.workAll();
            workshop.clock.advance(Duration.ofMinutes(2));
        }

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.FAILED);
        assertThat(workshop.journal(run))
                .filteredOn(RunErrored.class::isInstance)
                .extracting(event -> ((RunErrored) event).code())
                .containsExactly("model_unavailable");
        assertThat(workshop.models.requests()).hasSizeBetween(3, 6);
        assertThat(workshop.usage()).isEmpty();
    }

    @Test
    void advance_whenTheStreamIsCut_shouldKeepAndMeterWhatCameAndFail() {
        workshop.models.plan(Script.saying("Half an ans").breaking(Kind.CUT));
        RunId run = workshop.ask(manager, "Hi");

        workshop.workAll();

        assertThat(workshop.story(run))
                .containsExactly("RunStarted", "MessageAdded", "ModelCallEnded", "RunErrored", "RunFinished");
        assertThat(workshop.usage()).hasSize(1);
        assertThat(workshop.usage().getFirst().usage().estimated()).isTrue();
    }

    @Test
    void advance_whenTheModelSaysNothing_shouldFail() {
        workshop.models.plan(Script.answer());
        RunId run = workshop.ask(manager, "Hi");

        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.FAILED);
    }

    @Test
    void cancel_whileTheModelSpeaks_shouldCloseTheCallAndEndTheRun() throws InterruptedException {
        Gate gate = new Gate();
        workshop.models.plan(Script.saying("Half").waiting(gate).text("never").end(CallEnd.ANSWERED));
        RunId run = workshop.ask(manager, "Hi");
        Thread engine = Thread.ofVirtual().start(workshop::work);
        gate.awaitReached();

        workshop.runs.cancelRun().cancel(workshop.call, run);
        engine.join();

        assertThat(workshop.models.allClosed()).isTrue();
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(workshop.answer(run)).isEqualTo("Half");
        assertThat(workshop.usage()).hasSize(1);
    }

    @Test
    void cancel_whenTheRunStillWaits_shouldEndItWithoutAModelCall() {
        RunId run = workshop.ask(manager, "Hi");

        workshop.runs.cancelRun().cancel(workshop.call, run);
        workshop.workAll();

        assertThat(workshop.story(run)).containsExactly("RunStarted", "RunCancelled", "RunFinished");
        assertThat(workshop.models.requests()).isEmpty();
    }
}
