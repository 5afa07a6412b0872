package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.Gate;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HaltedRunTest {

    private static final Duration LEASE = Duration.ofSeconds(10);

    private final Workshop workshop = new Workshop();
    private final Employee manager = workshop.hire(Listings.marketingManager());

    private void suspend() {
        stand(Standing.ACTIVE.with(
                Optional.of(new Suspension(workshop.ana.id(), workshop.clock.instant(), "Not paid"))));
    }

    private void stand(Standing standing) {
        workshop.tx.run(workshop.tenant.id(), () -> workshop.fakes.standings().replace(workshop.tenant.id(), standing));
    }

    @Test
    void advance_whenTheTenantIsSuspendedMeanwhile_shouldStopAtTheNextStepAndGoOnAfterwards()
            throws InterruptedException {
        Gate gate = new Gate();
        workshop.models.plan(
                Script.saying("I look. ")
                        .waiting(gate)
                        .wishing(new ModelChunk.Wish("list_team", "{}"))
                        .end(CallEnd.TOOLS),
                Script.answer("Done."));
        RunId run = workshop.ask(manager, "Hi");
        List<ClaimedRun> taken = workshop.claim();
        Thread engine = Thread.ofVirtual().start(() -> taken.forEach(workshop::advance));
        gate.awaitReached();

        suspend();
        workshop.runs
                .claimRuns()
                .renew(Fixtures.SYSTEM, taken.stream().map(ClaimedRun::lease).toList(), LEASE);
        gate.open();
        engine.join();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.PAUSED);
        assertThat(workshop.story(run)).endsWith("ModelCallEnded", "RunPaused");
        workshop.workAll();
        assertThat(workshop.story(run)).endsWith("RunPaused");

        workshop.clock.advance(Duration.ofDays(3));
        stand(Standing.ACTIVE);
        workshop.workAll();
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.answer(run)).isEqualTo("I look. Done.");
        assertThat(workshop.usage()).hasSize(2);
    }

    @Test
    void ask_whenQueuedBeforeTheSuspension_shouldBeAnsweredAfterIt() {
        workshop.models.plan(Script.answer("Hello."));
        RunId run = workshop.ask(manager, "Hi");
        suspend();
        workshop.workAll();
        assertThat(workshop.story(run)).isEmpty();

        stand(Standing.ACTIVE);
        workshop.workAll();
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
    }
}
