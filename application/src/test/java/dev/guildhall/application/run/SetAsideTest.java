package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.InMemoryDeadLetters;
import dev.guildhall.application.testing.fake.InMemoryRunSignals;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of a run that kills every engine, and of one whose engine wants to stop. */
class SetAsideTest {

    private final Workshop shop = new Workshop();
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters(shop.fakes.database(), shop.clock);
    private final Employee employee = shop.hire(Listings.marketingManager());
    private final RunId run = shop.ask(employee, "Hello");

    /** Engines take it and die, until one may give it up. */
    private void poison() {
        for (int i = 0; i < 6; i++) {
            shop.claim();
            shop.clock.advance(Duration.ofSeconds(11));
        }
        shop.work();
    }

    @Test
    void advance_whenItNeverGotAnywhere_shouldSetItAsideWithItsReason() {
        poison();

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.STALLED);
        assertThat(letters.find(run))
                .map(DeadLetter::reason)
                .hasValueSatisfying(reason -> assertThat(reason).contains("6 times"));
        assertThat(shop.work()).isZero();
    }

    @Test
    void advance_whenRetried_shouldGoOn() {
        poison();
        shop.models.plan(Script.answer("Hello!"));

        letters.retry(run, shop.ana.id());
        shop.workAll();

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void advance_whenDiscarded_shouldEndIt() {
        poison();

        letters.discard(run, shop.ana.id(), "of no use");
        shop.workAll();

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.CANCELLED);
    }

    @Test
    void advance_whenTheNodeStops_shouldGiveItBackWithoutCounting() {
        ((InMemoryRunSignals) shop.ports.signals()).drain();

        shop.work();

        assertThat(shop.story(run)).isEmpty();
        assertThat(shop.claim()).extracting(ClaimedRun::run).containsExactly(run);
        assertThat(shop.run(run).status()).isEqualTo(RunStatus.QUEUED);
    }
}
