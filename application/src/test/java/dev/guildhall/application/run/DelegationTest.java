package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private final Workshop workshop = new Workshop();
    private final Employee manager = workshop.hire(Listings.marketingManager());
    private final Employee junior = workshop.hire(Listings.socialMediaAssistant());

    private static Script delegate(Object to, String task) {
        return Script.wish("delegate_to_agent", "{\"agent_id\":\"" + to + "\",\"task_description\":\"" + task + "\"}");
    }

    private ToolReturned result(RunId run) {
        return workshop.journal(run).stream()
                .filter(ToolReturned.class::isInstance)
                .map(ToolReturned.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void delegate_shouldRunTheColleagueAndReturnItsAnswer() {
        workshop.models.plan(
                delegate(junior.id(), "Write three posts."),
                Script.answer("Posts!"),
                Script.answer("Here are the posts."));
        RunId run = workshop.ask(manager, "Ask the assistant for posts.");

        workshop.workAll();

        Run child = workshop.childrenOf(run).getFirst();
        assertThat(child.kind()).isEqualTo(RunKind.DELEGATION);
        assertThat(child.employee()).isEqualTo(junior.id());
        assertThat(child.depth()).isEqualTo(1);
        assertThat(child.requestedBy()).isEqualTo(workshop.ana.id());
        assertThat(workshop.answer(child.id())).isEqualTo("Posts!");
        assertThat(result(run).content()).isEqualTo("Posts!");
        assertThat(workshop.answer(run)).isEqualTo("Here are the posts.");
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(workshop.journal(run))
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                ToolCalled.class,
                                called -> assertThat(called.dispatch().child()).contains(child.id())));
    }

    @Test
    void delegate_whileTheChildWorks_shouldHoldNoThreadForTheParent() {
        workshop.models.plan(delegate(junior.id(), "Write."));
        RunId run = workshop.ask(manager, "Go.");

        workshop.work();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.WAITING);
        assertThat(workshop.claim()).extracting(ClaimedRun::run).doesNotContain(run);
    }

    @Test
    void delegate_whenTheRunsOfTheMonthAreUsedUp_shouldTellTheModelAndStartNothing() {
        workshop.fakes.limit(workshop.tenant, Plans.narrow());
        workshop.models.plan(Script.answer("Done."));
        workshop.ask(junior, "One.");
        workshop.workAll();
        workshop.models.plan(delegate(junior.id(), "Write."), Script.answer("Then I do it."));
        RunId run = workshop.ask(manager, "Two.");

        workshop.workAll();

        assertThat(workshop.childrenOf(run)).isEmpty();
        assertThat(result(run).content()).contains("used up the 2 runs");
    }

    @Test
    void delegate_againstTheOrgChart_shouldTellTheModelAndStartNothing() {
        workshop.models.plan(delegate(manager.id(), "You do it."), Script.answer("Then I will."));
        RunId run = workshop.ask(junior, "Delegate up.");

        workshop.workAll();

        assertThat(result(run).isError()).isTrue();
        assertThat(workshop.childrenOf(run)).isEmpty();
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void delegate_toAnEmployeeOfAnotherTenant_shouldBeAsIfItDidNotExist() {
        workshop.models.plan(delegate(workshop.fixtures.id(), "Leak."), Script.answer("Could not."));
        RunId run = workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(result(run).isError()).isTrue();
        assertThat(workshop.childrenOf(run)).isEmpty();
    }

    @Test
    void delegate_withATenantAsArgument_shouldBeRefused() {
        workshop.models.plan(
                Script.wish(
                        "delegate_to_agent",
                        "{\"agent_id\":\"" + junior.id() + "\",\"task_description\":\"x\",\"customer_id\":\"other\"}"),
                Script.answer("Could not."));
        RunId run = workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(result(run).isError()).isTrue();
        assertThat(workshop.childrenOf(run)).isEmpty();
    }

    @Test
    void unknownTool_shouldBeAnErrorThatTheModelCanHandle() {
        workshop.models.plan(Script.wish("rm_rf", "{}"), Script.answer("Sorry."));
        RunId run = workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(result(run).content()).contains("rm_rf");
        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void delegate_whenTheChildFails_shouldBeAResultTheParentHandles() {
        workshop.models.plan(delegate(junior.id(), "Write."), Script.answer(), Script.answer("Without it."));
        RunId run = workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(result(run).isError()).isTrue();
        assertThat(workshop.answer(run)).isEqualTo("Without it.");
    }

    @Test
    void cancel_ofAParent_shouldEndItsChildren() {
        workshop.models.plan(delegate(junior.id(), "Write."));
        RunId run = workshop.ask(manager, "Go.");
        workshop.work();

        workshop.runs.cancelRun().cancel(workshop.call, run);
        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(workshop.childrenOf(run)).extracting(Run::status).containsExactly(RunStatus.CANCELLED);
        assertThat(workshop.models.requests()).hasSize(1);
    }

    @Test
    void delegate_overAndOverWithTheSameInput_shouldBeCut() {
        workshop.models.otherwise(
                request -> isParent(request) ? delegate(junior.id(), "Again.") : Script.answer("Done."));
        RunId run = workshop.ask(manager, "Go.");

        workshop.workAll();

        assertThat(workshop.run(run).status()).isEqualTo(RunStatus.CUT_OSCILLATION);
        assertThat(workshop.childrenOf(run)).hasSize(3);
    }

    private static boolean isParent(ModelRequest request) {
        return request.messages().contains(new ModelMessage.FromUser("Go."));
    }

    @Test
    void delegationTool_shouldOfferOnlyThoseWhoMayBeAsked() {
        Employee other = workshop.hire(Listings.withDivision(
                Listings.named(Listings.socialMediaAssistant(), "bookkeeper", "Bookkeeper"), "finance"));
        workshop.models.plan(Script.answer("Hi."));
        workshop.ask(manager, "Who can help?");

        workshop.workAll();

        List<String> choices = List.copyOf(workshop.models
                .lastRequest()
                .tools()
                .getFirst()
                .choices()
                .getOrDefault("agent_id", Map.of())
                .keySet());
        assertThat(choices)
                .containsExactly(junior.id().toString())
                .doesNotContain(other.id().toString());
    }
}
