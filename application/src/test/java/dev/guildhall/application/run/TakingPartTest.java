package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.application.run.in.PauseRun;
import dev.guildhall.application.run.in.ResumeRun;
import dev.guildhall.application.run.in.ShowRunTree;
import dev.guildhall.application.run.in.ShowRunTree.Tree;
import dev.guildhall.application.run.in.ShowRunTree.Wait;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.delegation.DelegationDecision.Choice;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How people take part in a run while it goes on: they hold it, answer it, and look at all of it. */
class TakingPartTest {

    private final Workshop shop = new Workshop();
    private final Employee manager = shop.hire(Listings.marketingManager());
    private final RunId unknown = new RunId(shop.fixtures.id());

    private RunId asking() {
        shop.models.plan(Script.wish("ask_human", "{\"question\":\"Which colour?\"}"), Script.answer("Blue it is."));
        RunId run = shop.ask(manager, "Paint it.");
        shop.workAll();
        return run;
    }

    private AnswerQuestion.Outcome answer(RunId run) {
        return shop.runs.answerQuestion().answer(shop.call, new AnswerQuestion.Command(run, Optional.empty(), "Blue."));
    }

    @Test
    void answer_shouldReachTheRunOnce() {
        RunId run = asking();
        assertThat(shop.runs
                        .listQuestions()
                        .list(shop.call, PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.question().content()).isEqualTo("Which colour?"))
                .satisfies(item -> assertThat(item.employee()).isEqualTo(manager));

        assertThat(answer(run)).isInstanceOf(AnswerQuestion.Outcome.Answered.class);
        assertThat(answer(run)).isEqualTo(new AnswerQuestion.Outcome.NothingAsked());
        shop.workAll();

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(shop.runs
                        .listQuestions()
                        .list(shop.call, PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(answer(unknown)).isEqualTo(new AnswerQuestion.Outcome.UnknownRun());
    }

    @Test
    void pause_shouldHoldUntilResumed() {
        shop.models.plan(Script.answer("Hi."));
        RunId run = shop.ask(manager, "Hello.");

        assertThat(shop.runs.pauseRun().pause(shop.call, run)).isEqualTo(new PauseRun.Outcome.Requested());
        assertThat(shop.runs.pauseRun().pause(shop.call, run)).isEqualTo(new PauseRun.Outcome.Requested());
        shop.workAll();
        assertThat(shop.run(run).status()).isEqualTo(RunStatus.PAUSED);
        assertThat(shop.runs.resumeRun().resume(shop.call, run)).isEqualTo(new ResumeRun.Outcome.Requested());
        shop.workAll();

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(shop.runs.resumeRun().resume(shop.call, run)).isEqualTo(new ResumeRun.Outcome.NotHeld());
        assertThat(shop.runs.pauseRun().pause(shop.call, run))
                .isEqualTo(new PauseRun.Outcome.AlreadyOver(RunStatus.COMPLETED));
        assertThat(shop.runs.pauseRun().pause(shop.call, unknown)).isEqualTo(new PauseRun.Outcome.UnknownRun());
        assertThat(shop.runs.resumeRun().resume(shop.call, unknown)).isEqualTo(new ResumeRun.Outcome.UnknownRun());
    }

    @Test
    void tree_whileAChildAsks_shouldShowWhoWaitsForWhatAndWhy() {
        Employee strategist = shop.hire(Listings.contentStrategist());
        shop.models.plan(
                Script.wish(
                        "delegate_to_agent",
                        "{\"agent_id\":\"" + strategist.id()
                                + "\",\"task_description\":\"Write it.\",\"reason\":\"She writes best.\",\"confidence\":0.8}"),
                Script.wish("ask_human", "{\"question\":\"How long?\"}"),
                Script.answer("A page."),
                Script.answer("Here you are."));
        RunId run = shop.ask(manager, "Write a text.");
        shop.workAll();

        Tree waiting = shop.runs.showRunTree().show(shop.call, run).orElseThrow();

        assertThat(waiting.cut()).isFalse();
        assertThat(waiting.nodes()).hasSize(2);
        ShowRunTree.Node parent = waiting.nodes().getFirst();
        ShowRunTree.Node child = waiting.nodes().getLast();
        assertThat(parent.asked()).isEmpty();
        assertThat(parent.decision().orElseThrow().choice()).isEqualTo(Choice.DELEGATE);
        assertThat(parent.decision().orElseThrow().confidence()).contains(80);
        assertThat(parent.waits())
                .containsExactly(new Wait(Wait.Kind.CHILD, child.run().id().toString()));
        assertThat(child.employeeName()).isEqualTo(strategist.persona().name());
        assertThat(child.asked()).contains(new ShowRunTree.Asked(Optional.of("She writes best."), Optional.of(80)));
        assertThat(child.decision().orElseThrow().choice()).isEqualTo(Choice.ASK);
        assertThat(child.waits()).extracting(Wait::kind).containsExactly(Wait.Kind.QUESTION);

        answer(child.run().id());
        shop.workAll();
        Tree done = shop.runs.showRunTree().show(shop.call, run).orElseThrow();
        assertThat(done.nodes()).extracting(ShowRunTree.Node::result).containsExactly("Here you are.", "A page.");
        assertThat(done.nodes()).allSatisfy(node -> assertThat(node.waits()).isEmpty());
    }

    @Test
    void tree_whenUnknown_shouldBeNone() {
        assertThat(shop.runs.showRunTree().show(shop.call, unknown)).isEmpty();
    }
}
