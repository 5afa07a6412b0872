package dev.guildhall.adapter.in.faces.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.run.OpenQuestion;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.inbox.in.DecideApproval;
import dev.guildhall.application.inbox.in.ListApprovals;
import dev.guildhall.application.inbox.in.ShowApproval;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxPageTest {

    private static final Employee MAYA = Sample.employee(10, "Maya");
    private static final RunId RUN = new RunId(Sample.id(12));
    private static final ApprovalId ID = new ApprovalId(Sample.id(20));
    private static final String ASKED = "{\"amount\":12.5,\"order\":\"A-17\"}";
    private static final Approval.Vote YES = new Approval.Vote(
            Sample.MEMBER, Role.ADMIN, Sample.NOW, true, "Fine.", "d", Optional.of("{\"amount\":10}"));

    private final FakeBrowser browser = new FakeBrowser();
    private final List<DecideApproval.Command> decisions = new ArrayList<>();
    private final List<AnswerQuestion.Command> answers = new ArrayList<>();
    private Approval approval = approval(ApprovalLevel.ADMIN, List.of());
    private DecideApproval.Outcome outcome = new DecideApproval.Outcome.OneMoreNeeded(approval);

    private static Approval approval(ApprovalLevel level, List<Approval.Vote> votes) {
        return new Approval(
                Sample.TENANT,
                ID,
                RUN,
                CallId.nth(1),
                MAYA.id(),
                "pay_refund",
                ASKED,
                "d",
                level,
                "Your rules ask for consent.",
                Optional.of(new MoneyMicros(12_500_000)),
                Sample.NOW,
                Sample.NOW.plus(Duration.ofDays(3)),
                Approval.Status.PENDING,
                Optional.empty(),
                Optional.empty(),
                votes);
    }

    private static Run run() {
        return new Run(
                Sample.TENANT,
                RUN,
                RunKind.CHAT,
                MAYA.id(),
                Optional.empty(),
                Optional.empty(),
                0,
                Sample.MEMBER,
                "Settle order A-17.",
                RunStatus.WAITING,
                MoneyMicros.ZERO,
                Sample.NOW,
                Optional.empty());
    }

    private static Question question(int call) {
        return new Question(
                Sample.TENANT,
                RUN,
                CallId.nth(call),
                MAYA.id(),
                "Which one?",
                Sample.NOW,
                Sample.NOW.plus(Duration.ofDays(3)),
                Optional.empty());
    }

    private InboxPage page(Role role) {
        Caller caller = Sample.caller(role);
        ListQuestions questions = (context, page) -> new Page<>(
                List.of(new ListQuestions.Item(question(2), MAYA), new ListQuestions.Item(question(3), MAYA)),
                Optional.empty());
        InboxSource source = new InboxSource(
                caller,
                (context, state, page) -> new Page<>(
                        state.equals(Optional.of(approval.status()))
                                ? List.of(new ListApprovals.Item(approval, MAYA))
                                : List.of(),
                        Optional.empty()),
                (context, id) ->
                        id.equals(ID) ? Optional.of(new ShowApproval.View(approval, MAYA, run())) : Optional.empty(),
                questions,
                () -> Sample.NOW);
        Decision decision = new Decision(
                browser,
                caller,
                (context, command) -> {
                    decisions.add(command);
                    return outcome;
                },
                source);
        OpenQuestion question = new OpenQuestion(browser, caller, questions, (context, command) -> {
            answers.add(command);
            return new AnswerQuestion.Outcome.Answered(question(2));
        });
        return new InboxPage(browser, caller, source, decision, question);
    }

    private InboxPage pressing(String button, String value) {
        browser.postback = true;
        browser.parameters.put(button, value);
        InboxPage page = page(Role.ADMIN);
        page.open();
        return page;
    }

    @Test
    void cards_shouldSayWhoWantsWhatForWhat() {
        ApprovalCard card = page(Role.ADMIN).getCards().getFirst();

        assertThat(card.tool()).isEqualTo("pay refund");
        assertThat(card.task()).isEqualTo("Settle order A-17.");
        assertThat(card.amount()).isEqualTo("$12.50");
        assertThat(card.current()).isEqualTo(ASKED);
        assertThat(card.decidable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"VIEWER, Your role lets you read", "MEMBER, Only an admin"})
    void cards_whenNotTheReadersToDecide_shouldSayWhy(Role role, String words) {
        ApprovalCard card = page(role).getCards().getFirst();

        assertThat(card.decidable()).isFalse();
        assertThat(card.hindrance()).startsWith(words);
    }

    @Test
    void cards_whenTheReaderHasAgreed_shouldWaitForSomebodyElseAndShowTheirChange() {
        approval = approval(ApprovalLevel.FOUR_EYES, List.of(YES));

        ApprovalCard card = page(Role.ADMIN).getCards().getFirst();

        assertThat(card.hindrance()).contains("One more person");
        assertThat(card.current()).isEqualTo("{\"amount\":10}");
        assertThat(card.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.who()).isEqualTo("You");
            assertThat(vote.said()).isEqualTo("consented with changes");
        });
    }

    @Test
    void open_whenApprovedAsAsked_shouldChangeNothing() {
        browser.parameters.put("arguments-" + ID, ASKED);
        browser.parameters.put("comment-" + ID, "Fine.");

        pressing("approve", ID.toString());

        assertThat(decisions)
                .containsExactly(new DecideApproval.Command(
                        ID, DecideApproval.Decision.APPROVE, "Fine.", Optional.empty(), false));
        assertThat(browser.redirect).hasValue("/app/inbox?notice=one-more");
    }

    @Test
    void open_whenApprovedWithAChange_shouldSendIt() {
        browser.parameters.put("arguments-" + ID, "{\"amount\":1}");

        pressing("always", ID.toString());

        assertThat(decisions)
                .containsExactly(new DecideApproval.Command(
                        ID, DecideApproval.Decision.APPROVE, "", Optional.of("{\"amount\":1}"), true));
    }

    @Test
    void open_whenRefused_shouldSendNoArguments() {
        outcome = new DecideApproval.Outcome.Decided(approval.with(Approval.Status.REJECTED));
        browser.parameters.put("arguments-" + ID, "{\"amount\":1}");

        pressing("refuse", ID.toString());

        assertThat(decisions.getFirst().arguments()).isEmpty();
        assertThat(browser.redirect).hasValue("/app/inbox?notice=refused");
    }

    @Test
    void open_whenTheArgumentsDoNotFit_shouldSayWhyAndStay() {
        outcome = new DecideApproval.Outcome.InvalidArguments("amount: must be a number");

        InboxPage page = pressing("approve", ID.toString());

        assertThat(page.getErrors().get(ID.toString())).contains("must be a number");
        assertThat(browser.redirect).isEmpty();
    }

    @Test
    void open_whenAQuestionIsAnswered_shouldSendTheAnswer() {
        String key = RUN + "_call-2";
        browser.parameters.put("answer-" + key, "The dark one.");

        pressing("reply", key);

        assertThat(answers)
                .containsExactly(new AnswerQuestion.Command(RUN, Optional.of(CallId.nth(2)), "The dark one."));
        assertThat(browser.redirect).hasValue("/app/inbox?notice=answered");
    }

    @Test
    void open_whenThereIsNoSuchRequest_shouldAnswerThatItIsNotThere() {
        browser.parameters.put("id", Sample.id(99).toString());

        page(Role.ADMIN).open();

        assertThat(browser.notFound).isTrue();
    }

    @Test
    void open_whenTheReplyIsToNothing_shouldDoNothing() {
        pressing("reply", "nothing");

        assertThat(answers).isEmpty();
        assertThat(browser.redirect).isEmpty();
    }

    @Test
    void questions_shouldBeToldApartWhenARunAsksTwice() {
        assertThat(page(Role.VIEWER).getQuestions())
                .extracting(QuestionCard::key)
                .containsExactly(RUN + "_call-2", RUN + "_call-3");
    }

    @Test
    void badge_shouldCountWhatWaits() {
        assertThat(page(Role.VIEWER).getBadge()).isEqualTo("3");
        assertThat(page(Role.OPERATOR).getBadge()).isEmpty();
    }

    @Test
    void badge_whenItIsTooLateForARequest_shouldNotCountIt() {
        approval = new Approval(
                approval.tenant(),
                ID,
                RUN,
                approval.call(),
                MAYA.id(),
                "pay_refund",
                ASKED,
                "d",
                ApprovalLevel.ADMIN,
                "",
                Optional.empty(),
                Sample.NOW,
                Sample.NOW,
                Approval.Status.PENDING,
                Optional.empty(),
                Optional.empty(),
                List.of(new Approval.Vote(
                        new MemberId(Sample.id(5)), Role.MEMBER, Sample.NOW, true, "", "d", Optional.empty())));

        assertThat(page(Role.VIEWER).getBadge()).isEqualTo("2");
    }
}
