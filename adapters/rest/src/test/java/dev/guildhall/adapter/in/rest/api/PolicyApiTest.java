package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.policy.EmployeeToolsResource;
import dev.guildhall.adapter.in.rest.policy.HostsResource;
import dev.guildhall.adapter.in.rest.policy.LimitsResource;
import dev.guildhall.adapter.in.rest.policy.PolicyChangeResource;
import dev.guildhall.adapter.in.rest.run.InputResource;
import dev.guildhall.adapter.in.rest.run.PauseResource;
import dev.guildhall.adapter.in.rest.run.ResumeResource;
import dev.guildhall.adapter.in.rest.run.RunTreeResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.policy.in.GiveTools;
import dev.guildhall.application.policy.in.ShowEmployeeTools;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.application.run.in.AnswerQuestion;
import dev.guildhall.application.run.in.PauseRun;
import dev.guildhall.application.run.in.ResumeRun;
import dev.guildhall.application.run.in.ShowRunTree.Asked;
import dev.guildhall.application.run.in.ShowRunTree.Node;
import dev.guildhall.application.run.in.ShowRunTree.Tree;
import dev.guildhall.application.run.in.ShowRunTree.Wait;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import dev.guildhall.domain.delegation.DelegationDecision;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.HostName;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PolicyApiTest {

    private static final String EMPLOYEE = "/employees/" + Samples.MAYA;
    private static final String RUN = "/runs/" + Samples.RUN;

    private final Caller caller = new Caller();
    private PauseRun.Outcome paused = new PauseRun.Outcome.Requested();
    private ResumeRun.Outcome resumed = new ResumeRun.Outcome.Requested();
    private AnswerQuestion.Outcome answered = new AnswerQuestion.Outcome.NothingAsked();
    private GiveTools.Outcome given = new GiveTools.Outcome.UnknownEmployee();
    private RunLimits limits = RunLimits.NONE;

    private ShowRunLimits.View view() {
        return new ShowRunLimits.View(limits, RunPolicy.DEFAULT, limits.within(RunPolicy.DEFAULT));
    }

    private Api policies() {
        return new Api(
                new EmployeeToolsResource(
                        (_, id) -> id.equals(Samples.MAYA)
                                ? Optional.of(new ShowEmployeeTools.View(Set.of("http_fetch"), List.of()))
                                : Optional.empty(),
                        (_, _, _) -> given,
                        caller),
                new HostsResource(
                        _ -> Set.of("b.example.com", "a.example.com"),
                        (_, hosts) -> hosts.stream().map(HostName::value).collect(Collectors.toSet()),
                        caller),
                new LimitsResource(
                        (_, id) -> id.equals(Samples.MAYA) ? Optional.of(view()) : Optional.empty(),
                        (_, id, changed) -> {
                            limits = changed;
                            return id.equals(Samples.MAYA) ? Optional.of(view()) : Optional.empty();
                        },
                        caller),
                new PolicyChangeResource(
                        (_, _) -> new Page<>(
                                List.of(new PolicyChange(
                                        Samples.TENANT,
                                        Samples.id(9),
                                        Samples.AT,
                                        Caller.CONTEXT.member(),
                                        Subject.HOSTS,
                                        "none",
                                        "example.com")),
                                Optional.empty()),
                        caller));
    }

    private Api runs() {
        Node node = new Node(
                Samples.run(Samples.RUN),
                "Maya",
                Optional.of(new Asked(Optional.of("She knows."), Optional.of(80))),
                Optional.of(new DelegationDecision(DelegationDecision.Choice.ASK, Optional.empty(), Optional.empty())),
                "So far",
                List.of(new Wait(Wait.Kind.QUESTION, "call-1")));
        return new Api(
                new PauseResource((_, _) -> paused, caller),
                new ResumeResource((_, _) -> resumed, caller),
                new InputResource((_, _) -> answered, caller),
                new RunTreeResource(
                        (_, id) ->
                                id.equals(Samples.RUN) ? Optional.of(new Tree(List.of(node), false)) : Optional.empty(),
                        caller));
    }

    private Answer put(String path, String body) {
        return policies().call("PUT", path, body, Map.of());
    }

    @Test
    void tools_shouldBeShownAndGiven() {
        assertThat(policies()
                        .get(EMPLOYEE + "/tools")
                        .json()
                        .getJsonArray("tools")
                        .getString(0))
                .isEqualTo("http_fetch");
        policies().get("/employees/" + Samples.id(99) + "/tools").assertProblem(404, "unknown-employee");
        put(EMPLOYEE + "/tools", "{\"tools\":[]}").assertProblem(404, "unknown-employee");
        given = new GiveTools.Outcome.UnknownTools(Set.of("teleport"));
        put(EMPLOYEE + "/tools", "{\"tools\":[\"teleport\"]}").assertInvalid("/tools");
        put(EMPLOYEE + "/tools", "{\"tools\":\"all\"}").assertInvalid("/tools");
        given = new GiveTools.Outcome.Given(new ShowEmployeeTools.View(Set.of("b", "a"), List.of()));
        assertThat(put(EMPLOYEE + "/tools", "{\"tools\":[\"a\",\"b\"]}")
                        .json()
                        .getJsonArray("tools")
                        .getString(0))
                .isEqualTo("a");
    }

    @Test
    void hosts_shouldBeNamesInOrder() {
        assertThat(policies().get("/tenant/hosts").json().getJsonArray("hosts").getString(0))
                .isEqualTo("a.example.com");
        assertThat(put("/tenant/hosts", "{\"hosts\":[\"EXAMPLE.com\",\"example.com\"]}")
                        .json()
                        .getJsonArray("hosts"))
                .hasSize(1);
        put("/tenant/hosts", "{\"hosts\":[\"example.com\",\"10.0.0.1\",\"*.example.com\"]}")
                .assertInvalid("/hosts/1", "/hosts/2");
    }

    @Test
    void limits_shouldNarrowThePlans() {
        JsonObject changed = put(EMPLOYEE + "/limits", "{\"maxSteps\":7,\"maxSeconds\":60,\"maxCostMicros\":5}")
                .json();

        assertThat(limits.maxElapsed()).contains(Duration.ofMinutes(1));
        assertThat(limits.maxCost()).contains(new MoneyMicros(5));
        assertThat(changed.getJsonObject("effective").getInt("maxSteps")).isEqualTo(7);
        assertThat(changed.getJsonObject("own").isNull("maxRepeats")).isTrue();
        put(EMPLOYEE + "/limits", "{\"maxSteps\":\"7\",\"maxSeconds\":1.5,\"maxRepairs\":99999999999}")
                .assertInvalid("/maxSteps", "/maxSeconds", "/maxRepairs");
        policies().get("/employees/x/limits").assertProblem(404, "unknown-employee");
    }

    @Test
    void changes_shouldTellWhoChangedWhat() {
        assertThat(policies()
                        .get("/policy-changes")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("subject"))
                .isEqualTo("HOSTS");
    }

    @Test
    void pauseAndResume_shouldAcceptOrSayWhyNot() {
        assertThat(runs().call("POST", RUN + "/pause").status()).isEqualTo(202);
        assertThat(runs().call("POST", RUN + "/resume").json().getString("runId"))
                .isEqualTo(Samples.RUN.toString());
        paused = new PauseRun.Outcome.AlreadyOver(RunStatus.COMPLETED);
        runs().call("POST", RUN + "/pause").assertProblem(409, "run-over");
        paused = new PauseRun.Outcome.UnknownRun();
        runs().call("POST", RUN + "/pause").assertProblem(404, "unknown-run");
        resumed = new ResumeRun.Outcome.NotHeld();
        runs().call("POST", RUN + "/resume").assertProblem(409, "not-held");
        resumed = new ResumeRun.Outcome.UnknownRun();
        runs().call("POST", "/runs/x/resume").assertProblem(404, "unknown-run");
    }

    @Test
    void input_shouldAnswerWhatIsAsked() {
        String body = "{\"content\":\"Blue.\"}";
        runs().post(RUN + "/input", body).assertProblem(409, "nothing-asked");
        runs().post(RUN + "/input", "{}").assertInvalid("/content");
        answered = new AnswerQuestion.Outcome.UnknownRun();
        runs().post(RUN + "/input", body).assertProblem(404, "unknown-run");
        answered = new AnswerQuestion.Outcome.Answered(new Question(
                Samples.TENANT,
                Samples.RUN,
                CallId.nth(1),
                Samples.MAYA,
                "Which?",
                Samples.AT,
                Samples.AT,
                Optional.of(new Question.Answer(Caller.CONTEXT.member(), Samples.AT, "Blue."))));
        assertThat(runs().post(RUN + "/input", body).json().getString("question"))
                .isEqualTo("Which?");
    }

    @Test
    void tree_shouldTellWhoWaitsForWhat() {
        JsonObject node = runs().get(RUN + "/tree").json().getJsonArray("nodes").getJsonObject(0);

        assertThat(node.getJsonObject("asked").getInt("confidence")).isEqualTo(80);
        assertThat(node.getJsonObject("decision").getString("choice")).isEqualTo("ASK");
        assertThat(node.getJsonArray("waitsFor").getJsonObject(0).getString("kind"))
                .isEqualTo("QUESTION");
        runs().get("/runs/" + Samples.id(99) + "/tree").assertProblem(404, "unknown-run");
    }
}
