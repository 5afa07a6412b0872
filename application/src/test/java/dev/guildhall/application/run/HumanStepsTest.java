package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HumanStepsTest {

    private final Workshop workshop = new Workshop();
    private final Employee manager = workshop.hire(Listings.marketingManager());

    private RunId asking() {
        workshop.models.plan(
                Script.wish("ask_human", "{\"question\":\"Which colour?\"}"), Script.answer("Blue it is."));
        RunId run = workshop.ask(manager, "Paint it.");
        workshop.workAll();
        return run;
    }

    private void answer(RunId run, String content) {
        workshop.tx.run(workshop.tenant.id(), () -> {
            workshop.ports.queue().wake(workshop.tenant.id(), run);
            workshop.ports
                    .questions()
                    .answer(
                            workshop.tenant.id(),
                            run,
                            CallId.nth(1),
                            new Question.Answer(workshop.ana.id(), workshop.clock.instant(), content));
        });
    }

    private void hold(RunId run, boolean released) {
        workshop.tx.run(workshop.tenant.id(), () -> {
            workshop.ports.queue().wake(workshop.tenant.id(), run);
            workshop.ports
                    .holds()
                    .replace(new RunHold(
                            workshop.tenant.id(),
                            run,
                            workshop.ana.id(),
                            workshop.clock.instant(),
                            released ? Optional.of(workshop.ana.id()) : Optional.empty()));
        });
    }

    @Test
    void aQuestion_shouldHoldTheRunWithoutAnEngineUntilItIsAnswered() {
        RunId run = asking();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.WAITING);
        assertThat(workshop.claim()).isEmpty();
        workshop.clock.advance(Duration.ofHours(20));
        answer(run, "Blue.");
        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.models.lastRequest().messages())
                .filteredOn(ModelMessage.FromTool.class::isInstance)
                .extracting(message -> ((ModelMessage.FromTool) message).content())
                .containsExactly("Blue.");
    }

    @Test
    void aQuestion_whenNobodyAnswers_shouldLetTheRunGoOnWithoutIt() {
        RunId run = asking();

        workshop.clock.advance(Duration.ofDays(4));
        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.models.lastRequest().messages().getLast())
                .isInstanceOfSatisfying(
                        ModelMessage.FromTool.class,
                        told -> assertThat(told.isError()).isTrue());
    }

    @Test
    void aHold_beforeARunIsTaken_shouldStopItBeforeItsFirstModelCall() {
        workshop.models.plan(Script.answer("Hi."));
        RunId run = workshop.ask(manager, "Hello.");

        hold(run, false);
        workshop.workAll();
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.PAUSED);
        assertThat(workshop.models.requests()).isEmpty();

        workshop.clock.advance(Duration.ofHours(3));
        hold(run, true);
        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.story(run)).contains("RunPaused", "RunResumed");
    }

    @Test
    void aHold_whileTheRunWaitsForAHuman_shouldKeepTheAnswerUntilItGoesOn() {
        RunId run = asking();

        hold(run, false);
        workshop.workAll();
        answer(run, "Blue.");
        workshop.workAll();
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.PAUSED);

        hold(run, true);
        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void cancel_ofAHeldRun_shouldEndIt() {
        RunId run = asking();
        hold(run, false);
        workshop.workAll();

        workshop.runs.cancelRun().cancel(workshop.call, run);
        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.CANCELLED);
    }

    @Test
    void aLimit_shouldGiveOneLastCallWithoutToolsThatNamesIt() {
        workshop.models.otherwise(request -> request.tools().isEmpty()
                ? Script.answer("This is as far as I got.")
                : Script.wish("no_such_tool", "{}"));
        RunId run = workshop.ask(manager, "Go round and round.");

        workshop.workAll();

        ModelRequest last = workshop.models.lastRequest();
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.CUT_OSCILLATION);
        assertThat(workshop.answer(run)).isEqualTo("This is as far as I got.");
        assertThat(last.messages().getLast())
                .isInstanceOfSatisfying(
                        ModelMessage.FromUser.class,
                        told -> assertThat(told.text()).contains("A-A-A"));
        assertThat(workshop.models.requests()).hasSize(RunPolicy.DEFAULT.maxRepeats() + 1);
    }

    @Test
    void aModelThatStaysAway_shouldBeReplacedByALesserOne() {
        workshop.models.named(tier -> "model of " + tier);
        workshop.models.otherwise(
                request -> request.tier() == Listings.marketingManager().modelTier()
                        ? Script.failure(ModelFailure.Kind.UNKNOWN_MODEL)
                        : Script.answer("Slower, but here."));
        RunId run = workshop.ask(manager, "Hello?");

        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.journal(run)).hasAtLeastOneElementOfType(RunEvent.RunDegraded.class);
    }
}
