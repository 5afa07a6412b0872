package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.inbox.InboxPorts;
import dev.guildhall.application.inbox.InboxUseCases;
import dev.guildhall.application.inbox.in.DecideApproval.Command;
import dev.guildhall.application.inbox.in.DecideApproval.Decision;
import dev.guildhall.application.inbox.in.DecideApproval.Outcome;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.fake.Script;
import dev.guildhall.application.testing.fake.ScriptedTools;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.application.tool.out.ToolRuntime.Result;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.run.RunEvent.ApprovalDecided;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.tool.Effect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consent from the request to its use: by a human's decision in the inbox, taken up by an engine. */
class ApprovalFlowTest {

    private final Workshop shop = new Workshop(
            RunPolicy.DEFAULT,
            tools -> tools.with(
                            ScriptedTools.manifest("book", Effect.COMPENSABLE, true),
                            _ -> new Result.Succeeded("booked"))
                    .with(
                            ScriptedTools.manifest("pay", Effect.IRREVERSIBLE, false),
                            _ -> new Result.Succeeded("paid")));
    private final Employee manager = shop.hire(Listings.marketingManager());
    private final Member ben = shop.fixtures.member(shop.tenant.id(), Role.MEMBER);
    private final CallContext asBen = shop.fixtures.context(ben);
    private final InboxUseCases inbox = new InboxUseCases(new InboxPorts(
            shop.tx,
            shop.fakes.approvals(),
            shop.fakes.approvalRules(),
            shop.fakes.policyChanges(),
            shop.fakes.employees(),
            shop.fakes.runs(),
            new Waking(shop.tx, shop.ports.queue(), shop.ports.signals()),
            shop.fakes.toolArguments(),
            new ToolContracts(shop.tools, List.of()),
            shop.clock,
            shop.fakes.ids(),
            shop.fakes.auditTrail()));

    @BeforeEach
    void hireBen() {
        shop.give(manager, "book", "pay");
        shop.tx.run(shop.tenant.id(), () -> shop.ports.members().create(ben));
    }

    private RunId asking(String tool, String input) {
        shop.models.plan(Script.wish(tool, input), Script.answer("Done."));
        RunId run = shop.ask(manager, "Go.");
        shop.workAll();
        return run;
    }

    private Approval pending() {
        return inbox.listApprovals()
                .list(shop.call, Optional.of(Status.PENDING), PageRequest.first())
                .items()
                .getFirst()
                .approval();
    }

    private Outcome decide(CallContext by, Approval approval, Decision decision) {
        return inbox.decideApproval()
                .decide(by, new Command(approval.id(), decision, "So be it.", Optional.empty(), false));
    }

    private Outcome approve(CallContext by, Approval approval, String arguments, boolean remember) {
        return inbox.decideApproval()
                .decide(by, new Command(approval.id(), Decision.APPROVE, "", Optional.of(arguments), remember));
    }

    private Approval look(Approval approval) {
        return inbox.showApproval().show(shop.call, approval.id()).orElseThrow().approval();
    }

    @Test
    void approve_shouldUseTheToolOnce() {
        RunId run = asking("book", "{\"text\":\"a room\"}");
        Approval approval = pending();
        assertThat(shop.run(run).status()).isEqualTo(RunStatus.WAITING);
        assertThat(shop.tools.calls()).isEmpty();

        assertThat(decide(asBen, approval, Decision.APPROVE)).isInstanceOf(Outcome.Decided.class);
        shop.workAll();

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(shop.tools.calls()).extracting(ToolRuntime.Call::arguments).containsExactly(approval.arguments());
        assertThat(shop.story(run)).containsSubsequence("ApprovalRequested", "ApprovalDecided", "ToolCalled");
    }

    @Test
    void decide_whenDecidedBefore_shouldBeRefused() {
        RunId run = asking("book", "{}");
        Approval approval = pending();
        decide(asBen, approval, Decision.REJECT);

        assertThat(decide(shop.call, approval, Decision.APPROVE))
                .isEqualTo(new Outcome.AlreadyDecided(Status.REJECTED));
        shop.workAll();
        assertThat(decide(shop.call, approval, Decision.APPROVE))
                .isEqualTo(new Outcome.AlreadyDecided(Status.REJECTED));

        assertThat(shop.tools.calls()).isEmpty();
        assertThat(shop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(look(approval).votes()).hasSize(1);
    }

    @Test
    void approve_whenArgumentsAreEdited_shouldUseAndRecordThose() {
        RunId run = asking("book", "{\"text\":\"ten rooms\"}");
        Approval approval = pending();

        assertThat(approve(asBen, approval, "{\"text\":\"one room\"}", false)).isInstanceOf(Outcome.Decided.class);
        shop.workAll();

        assertThat(shop.tools.calls())
                .extracting(ToolRuntime.Call::arguments)
                .containsExactly("{\"text\":\"one room\"}");
        Approval decided = look(approval);
        assertThat(decided.approved()).contains("{\"text\":\"one room\"}");
        assertThat(decided.votes())
                .singleElement()
                .satisfies(vote -> assertThat(vote.by()).isEqualTo(ben.id()))
                .satisfies(vote -> assertThat(vote.edited()).contains("{\"text\":\"one room\"}"));
        assertThat(shop.journal(run))
                .filteredOn(ApprovalDecided.class::isInstance)
                .singleElement()
                .satisfies(
                        event -> assertThat(((ApprovalDecided) event).input()).contains("{\"text\":\"one room\"}"));
    }

    @Test
    void approve_whenEditedArgumentsMoveMoreMoney_shouldNeedTheConsentThatTheseNeed() {
        RunId run = asking("book", "{\"text\":\"a room\",\"amount\":\"5\"}");
        Approval approval = pending();

        assertThat(approve(asBen, approval, "{\"text\":\"a room\",\"amount\":\"500\"}", false))
                .isInstanceOf(Outcome.NotEntitled.class);
        assertThat(approve(shop.call, approval, "{\"text\":\"a room\",\"amount\":\"5000\"}", false))
                .isInstanceOf(Outcome.OneMoreNeeded.class);
        shop.workAll();

        assertThat(shop.tools.calls()).isEmpty();
        assertThat(shop.run(run).status()).isEqualTo(RunStatus.WAITING);
    }

    @Test
    void ask_whenAnAmountCannotBeMeant_shouldNeedTheStrictestConsentAtOnce() {
        asking("book", "{\"text\":\"a room\",\"amount\":\"1E300000000\"}");

        assertThat(pending().level()).isEqualTo(ApprovalLevel.FOUR_EYES);
    }

    @Test
    void approve_whenEditedArgumentsDoNotFitTheTool_shouldChangeNothing() {
        asking("book", "{}");
        Approval approval = pending();

        assertThat(approve(asBen, approval, "{\"other\":1}", false)).isInstanceOf(Outcome.InvalidArguments.class);
        assertThat(approve(asBen, approval, "no JSON", false)).isInstanceOf(Outcome.InvalidArguments.class);

        assertThat(look(approval)).isEqualTo(approval);
    }

    @Test
    void consent_whenGivenToSomethingElse_shouldNotBeUsed() {
        RunId run = asking("book", "{\"text\":\"a room\"}");
        Approval approval = pending();
        Approval forOther =
                approval.with(Status.APPROVED, Optional.empty(), Optional.of("digest of something else"), List.of());
        shop.tx.run(shop.tenant.id(), () -> {
            shop.ports.queue().wake(shop.tenant.id(), run);
            shop.fakes.approvals().update(forOther);
        });

        shop.workAll();

        assertThat(shop.tools.calls()).isEmpty();
        assertThat(shop.journal(run))
                .filteredOn(ToolReturned.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((ToolReturned) event).isError()).isTrue());
    }

    @Test
    void decide_whenItIsTooLate_shouldSaySoAndTheRunGoesOnWithout() {
        RunId run = asking("book", "{}");
        Approval approval = pending();

        shop.clock.advance(Duration.ofDays(4));
        assertThat(decide(asBen, approval, Decision.APPROVE)).isEqualTo(new Outcome.Expired());
        shop.workAll();

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(shop.tools.calls()).isEmpty();
        assertThat(look(approval).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void decide_afterTheEngineWasRestarted_shouldLetTheRunGoOn() {
        RunId run = asking("book", "{}");
        Approval approval = pending();

        RunUseCases restarted = new RunUseCases(shop.ports, RunPolicy.DEFAULT);
        assertThat(shop.claim()).isEmpty();
        decide(asBen, approval, Decision.APPROVE);
        shop.claim().forEach(claim -> restarted.advanceRun().advance(Fixtures.SYSTEM, claim));

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(shop.tools.calls()).hasSize(1);
    }

    @Test
    void cancel_ofAWaitingRun_shouldDropItsRequests() {
        RunId run = asking("book", "{}");
        Approval approval = pending();

        shop.runs.cancelRun().cancel(shop.call, run);
        shop.workAll();

        assertThat(look(approval).status()).isEqualTo(Status.EXPIRED);
        assertThat(decide(asBen, approval, Decision.APPROVE)).isEqualTo(new Outcome.Expired());
        assertThat(shop.tools.calls()).isEmpty();
    }

    @Test
    void decide_whenAnAdminIsNeeded_shouldNotTakeAMembersWord() {
        asking("pay", "{}");
        Approval approval = pending();

        assertThat(decide(asBen, approval, Decision.APPROVE)).isEqualTo(new Outcome.NotEntitled());
        assertThat(decide(shop.call, approval, Decision.APPROVE)).isInstanceOf(Outcome.Decided.class);
    }

    @Test
    void decide_whenTwoAreNeeded_shouldTakeBothForTheSameArguments() {
        RunId run = asking("pay", "{\"amount\":\"2000\"}");
        Approval approval = pending();

        assertThat(approve(asBen, approval, "{\"amount\":\"1500\"}", false)).isInstanceOf(Outcome.OneMoreNeeded.class);
        shop.workAll();
        assertThat(shop.tools.calls()).isEmpty();
        assertThat(decide(asBen, approval, Decision.APPROVE)).isEqualTo(new Outcome.NotEntitled());
        assertThat(decide(shop.call, approval, Decision.APPROVE)).isInstanceOf(Outcome.InvalidArguments.class);
        assertThat(approve(shop.call, approval, "{\"amount\":\"1500\"}", false)).isInstanceOf(Outcome.Decided.class);
        shop.workAll();

        assertThat(shop.run(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(shop.tools.calls()).extracting(ToolRuntime.Call::arguments).containsExactly("{\"amount\":\"1500\"}");
    }

    @Test
    void approve_whenRemembered_shouldAskNoMoreAndKeepWhoSaidSo() {
        asking("book", "{}");
        Approval approval = pending();

        assertThat(approve(asBen, approval, "{}", true)).isEqualTo(new Outcome.NotEntitled());
        assertThat(approve(shop.call, approval, "{}", true)).isInstanceOf(Outcome.Decided.class);
        shop.workAll();
        RunId next = asking("book", "{}");

        assertThat(shop.run(next).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(shop.tools.calls()).hasSize(2);
        List<PolicyChange> changes = shop.tx
                .read(shop.tenant.id(), () -> shop.fakes.policyChanges().list(shop.tenant.id(), PageRequest.first()))
                .items();
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo(shop.ana.id());
            assertThat(change.after()).contains("book").isNotEqualTo(change.before());
        });
    }

    @Test
    void decide_whenUnknown_shouldSaySo() {
        assertThat(inbox.decideApproval()
                        .decide(
                                shop.call,
                                new Command(
                                        new ApprovalId(shop.fixtures.id()),
                                        Decision.APPROVE,
                                        "",
                                        Optional.empty(),
                                        false)))
                .isEqualTo(new Outcome.UnknownApproval());
    }
}
