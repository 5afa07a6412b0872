package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.approval.ApprovalResource;
import dev.guildhall.adapter.in.rest.approval.ApprovalRulesResource;
import dev.guildhall.adapter.in.rest.approval.QuestionResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.inbox.in.DecideApproval.Command;
import dev.guildhall.application.inbox.in.DecideApproval.Decision;
import dev.guildhall.application.inbox.in.DecideApproval.Outcome;
import dev.guildhall.application.inbox.in.ListApprovals;
import dev.guildhall.application.inbox.in.ShowApproval;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.approval.Approval.Vote;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.MoneyMicros;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalApiTest {

    private static final Approval APPROVAL = new Approval(
            Samples.TENANT,
            new ApprovalId(Samples.id(7)),
            Samples.RUN,
            CallId.nth(1),
            Samples.MAYA,
            "pay",
            "{\"amount\":\"5\"}",
            "digest",
            ApprovalLevel.FOUR_EYES,
            "Your rules ask for it.",
            Optional.of(new MoneyMicros(5_000_000)),
            Samples.AT,
            Samples.AT.plus(Duration.ofHours(1)),
            Status.PENDING,
            Optional.empty(),
            Optional.empty(),
            List.of(new Vote(
                    Caller.CONTEXT.member(),
                    Role.ADMIN,
                    Samples.AT,
                    true,
                    "Less.",
                    "other",
                    Optional.of("{\"amount\":\"4\"}"))));
    private static final String PATH = "/approvals/" + APPROVAL.id();

    private final Caller caller = new Caller();
    private final List<Optional<Status>> states = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private Outcome outcome = new Outcome.Decided(APPROVAL.with(Status.APPROVED));
    private ApprovalPolicy rules = ApprovalPolicy.USUAL;

    private Api api() {
        return new Api(
                new ApprovalResource(
                        (_, state, _) -> {
                            states.add(state);
                            return new Page<>(
                                    List.of(new ListApprovals.Item(APPROVAL, Samples.maya(1))), Optional.empty());
                        },
                        (_, id) -> id.equals(APPROVAL.id())
                                ? Optional.of(
                                        new ShowApproval.View(APPROVAL, Samples.maya(1), Samples.run(Samples.RUN)))
                                : Optional.empty(),
                        (_, command) -> {
                            commands.add(command);
                            return outcome;
                        },
                        caller),
                new ApprovalRulesResource(
                        _ -> rules,
                        (_, changed) -> {
                            rules = changed;
                            return rules;
                        },
                        caller),
                new QuestionResource(
                        (_, _) -> new Page<>(
                                List.of(new ListQuestions.Item(
                                        new Question(
                                                Samples.TENANT,
                                                Samples.RUN,
                                                CallId.nth(2),
                                                Samples.MAYA,
                                                "Which?",
                                                Samples.AT,
                                                Samples.AT.plusSeconds(60),
                                                Optional.empty()),
                                        Samples.maya(1))),
                                Optional.empty()),
                        caller));
    }

    private Answer decide(String body) {
        return api().post(PATH, body);
    }

    @Test
    void list_shouldPassTheStateOnAndTellWhoAsks() {
        JsonObject item = api().get("/approvals?state=pending")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(states).containsExactly(Optional.of(Status.PENDING));
        assertThat(item.getString("employeeName")).isEqualTo("Maya");
        assertThat(item.getJsonObject("arguments").getString("amount")).isEqualTo("5");
        api().get("/approvals?state=lost&limit=0").assertInvalid("/state", "/limit");
    }

    @Test
    void show_shouldTellWhatEachPersonSaid() {
        JsonObject approval = api().get(PATH).json();
        JsonObject vote = approval.getJsonArray("votes").getJsonObject(0);

        assertThat(vote.getString("decision")).isEqualTo("APPROVE");
        assertThat(vote.getJsonObject("edited").getString("amount")).isEqualTo("4");
        assertThat(approval.isNull("approved")).isTrue();
        api().get("/approvals/" + Samples.id(99)).assertProblem(404, "unknown-approval");
        api().get("/approvals/x").assertProblem(404, "unknown-approval");
    }

    @Test
    void decide_whenEditedAndRemembered_shouldHandThatOn() {
        assertThat(decide(
                                "{\"decision\":\"APPROVE\",\"comment\":\"Fine\",\"arguments\":{\"amount\":\"4\",\"n\":1.50},\"remember\":true}")
                        .status())
                .isEqualTo(200);

        assertThat(commands)
                .containsExactly(new Command(
                        APPROVAL.id(), Decision.APPROVE, "Fine", Optional.of("{\"amount\":\"4\",\"n\":1.50}"), true));
    }

    @Test
    void decide_whenTheBodyIsWrong_shouldListWhatIs() {
        decide("{\"decision\":\"PERHAPS\",\"arguments\":\"no\",\"remember\":1,\"more\":2}")
                .assertInvalid("/more", "/decision", "/arguments", "/remember");
        decide("{\"decision\":\"REJECT\",\"remember\":true}").assertInvalid("/remember");
        decide("{\"decision\":\"APPROVE\",\"arguments\":{\"a\":[\"\\u0000\"]}}").assertInvalid("/arguments");
    }

    @Test
    void decide_whenOneMoreIsNeededOrRefused_shouldSaySo() {
        String body = "{\"decision\":\"APPROVE\"}";
        outcome = new Outcome.OneMoreNeeded(APPROVAL);
        assertThat(decide(body).status()).isEqualTo(202);
        outcome = new Outcome.AlreadyDecided(Status.REJECTED);
        decide(body).assertProblem(409, "already-decided");
        outcome = new Outcome.Expired();
        decide(body).assertProblem(409, "expired");
        outcome = new Outcome.NotEntitled();
        decide(body).assertProblem(403, "not-entitled");
        outcome = new Outcome.UnknownApproval();
        decide(body).assertProblem(404, "unknown-approval");
        outcome = new Outcome.InvalidArguments("amount is missing");
        decide(body).assertProblem(422, "invalid-arguments");
    }

    @Test
    void rules_whenPutAsTheyWereGot_shouldBeTheSame() {
        String got = api().get("/approval-rules").json().toString();

        Answer put = api().call("PUT", "/approval-rules", got, Map.of());

        assertThat(put.status()).isEqualTo(200);
        assertThat(rules).isEqualTo(ApprovalPolicy.USUAL);
        assertThat(put.json()).hasToString(got);
    }

    @Test
    void rules_whenWrong_shouldPointAtEachMistake() {
        api().call(
                        "PUT",
                        "/approval-rules",
                        "{\"rules\":[{\"level\":\"ADMIN\"},{\"level\":\"BOSS\",\"unsureBelow\":\"much\"},7],\"patienceSeconds\":\"x\"}",
                        Map.of())
                .assertInvalid("/rules/1/unsureBelow", "/rules/1/level", "/rules/2", "/patienceSeconds");
        api().call("PUT", "/approval-rules", "{\"rules\":[],\"patienceSeconds\":1}", Map.of())
                .assertInvalid("/patienceSeconds");
        api().call(
                        "PUT",
                        "/approval-rules",
                        "{\"rules\":[{\"level\":\"ADMIN\",\"leastMicros\":0}],\"patienceSeconds\":60}",
                        Map.of())
                .assertInvalid("/rules/0/leastMicros");
    }

    @Test
    void questions_shouldTellWhoAsksWhat() {
        JsonObject item = api().get("/questions").json().getJsonArray("items").getJsonObject(0);

        assertThat(item.getString("content")).isEqualTo("Which?");
        assertThat(item.getString("employeeName")).isEqualTo("Maya");
        assertThat(item.getString("callId")).isEqualTo("call-2");
    }
}
