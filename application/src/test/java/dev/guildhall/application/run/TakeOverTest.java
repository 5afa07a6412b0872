package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.Gate;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TakeOverTest {

    private final Workshop workshop = new Workshop();
    private final Employee manager = workshop.hire(Listings.marketingManager());

    @Test
    void advance_whenAnEngineStoppedInTheMiddle_shouldContinueTheAnswerAndFenceOffTheOldEngine()
            throws InterruptedException {
        Gate gate = new Gate();
        workshop.models.plan(
                Script.saying("First half, ")
                        .waiting(gate)
                        .text("from the dead.")
                        .end(CallEnd.ANSWERED),
                Script.answer("second half."));
        RunId run = workshop.ask(manager, "Hi");
        Thread stopped = Thread.ofVirtual().start(workshop::work);
        gate.awaitReached();

        workshop.clock.advance(Duration.ofSeconds(11));
        workshop.workAll();
        gate.open();
        stopped.join();

        assertThat(workshop.models.lastRequest().kept()).isEqualTo("First half, ");
        assertThat(workshop.answer(run)).isEqualTo("First half, second half.");
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.messages(manager)).extracting(Message::content).contains("First half, second half.");
        assertThat(workshop.story(run))
                .containsExactly(
                        "RunStarted",
                        "MessageAdded",
                        "ModelCallEnded",
                        "MessageAdded",
                        "ModelCallEnded",
                        "RunFinished");
        assertThat(workshop.usage()).hasSize(2);
    }

    @Test
    void advance_whenARunDiesAgainAndAgain_shouldSetItAside() {
        workshop.models.otherwise(_ -> {
            throw new IllegalStateException("a bug");
        });
        RunId run = workshop.ask(manager, "Hi");

        for (int i = 0; i < 20; i++) {
            for (ClaimedRun claim : workshop.claim()) {
                try {
                    workshop.advance(claim);
                } catch (IllegalStateException _) {
                    // Like an engine that dies: its lease runs out.
                    workshop.clock.advance(Duration.ofSeconds(11));
                }
            }
        }

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.STALLED);
        assertThat(workshop.models.requests()).hasSizeLessThan(10);
    }
}
