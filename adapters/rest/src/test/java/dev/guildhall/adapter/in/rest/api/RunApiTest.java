package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.orgchart.OrgChartResource;
import dev.guildhall.adapter.in.rest.run.RunResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.orgchart.in.DrawLine;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.run.in.CancelRun;
import dev.guildhall.application.run.in.ListRuns;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.LineId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunApiTest {

    private static final RunId CHILD = new RunId(Samples.id(8));
    private static final Line LINE =
            new Line(new LineId(Samples.id(6)), Samples.MAYA, new EmployeeId(Samples.id(5)), Line.Kind.REPORTS_TO);

    private final Caller caller = new Caller();
    private final List<ListRuns.Query> queries = new ArrayList<>();
    private CancelRun.Outcome cancelled = new CancelRun.Outcome.Requested();
    private DrawLine.Outcome drawn = new DrawLine.Outcome.Drawn(LINE);

    @Test
    void list_whenFiltered_shouldPassTheFiltersOn() {
        runs().get("/runs?employee=" + Samples.MAYA + "&state=cut_steps&task=later");

        assertThat(queries)
                .containsExactly(new ListRuns.Query(Optional.of(Samples.MAYA), Optional.of(RunStatus.CUT_STEPS)));
    }

    @Test
    void list_whenFiltersAreWrong_shouldListThemAll() {
        runs().get("/runs?employee=maya&state=lazy&limit=-1").assertInvalid("/limit", "/employee", "/state");
    }

    @Test
    void show_whenThere_shouldTellChildrenAndCost() {
        Answer answer = runs().get("/runs/" + Samples.RUN);

        assertThat(answer.json().getString("id")).isEqualTo(Samples.RUN.toString());
        assertThat(answer.json().getJsonArray("children").getJsonObject(0).getString("parentRunId"))
                .isEqualTo(Samples.RUN.toString());
        assertThat(answer.json().getJsonObject("totalCost").getInt("micros")).isEqualTo(2_400);
        assertThat(answer.json().getJsonObject("queue").getInt("ahead")).isEqualTo(3);
        assertThat(answer.json().getJsonObject("queue").getInt("estimatedWaitSeconds"))
                .isEqualTo(40);
    }

    @Test
    void show_whenUnknownOrNoId_shouldBeUnknown() {
        runs().get("/runs/" + Samples.id(99)).assertProblem(404, "unknown-run");
        runs().get("/runs/last").assertProblem(404, "unknown-run");
    }

    @Test
    void cancel_whenItRuns_shouldAcceptAndSayWhich() {
        Answer answer = runs().call("POST", "/runs/" + Samples.RUN + "/cancel");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().getString("runId")).isEqualTo(Samples.RUN.toString());
    }

    @Test
    void cancel_whenItIsOverOrUnknown_shouldSaySo() {
        cancelled = new CancelRun.Outcome.AlreadyOver(RunStatus.COMPLETED);
        runs().call("POST", "/runs/" + Samples.RUN + "/cancel").assertProblem(409, "run-over");

        cancelled = new CancelRun.Outcome.UnknownRun();
        runs().call("POST", "/runs/" + Samples.RUN + "/cancel").assertProblem(404, "unknown-run");
        runs().call("POST", "/runs/x/cancel").assertProblem(404, "unknown-run");
    }

    @Test
    void orgChart_whenThere_shouldShowPeopleAndLines() {
        Answer answer = orgChart().get("/org-chart");

        assertThat(answer.json().getJsonArray("employees")).hasSize(1);
        assertThat(answer.json().getJsonArray("lines").getJsonObject(0).getString("kind"))
                .isEqualTo("REPORTS_TO");
    }

    @Test
    void drawLine_whenItFits_shouldAnswerTheLine() {
        assertThat(draw("REPORTS_TO").json().getString("id"))
                .isEqualTo(LINE.id().toString());
    }

    @Test
    void drawLine_whenRefused_shouldSayWhy() {
        drawn = new DrawLine.Outcome.WouldBeCycle();
        draw("REPORTS_TO").assertProblem(409, "cycle");

        drawn = new DrawLine.Outcome.UnknownEmployee(LINE.to());
        draw("COLLABORATES").assertProblem(404, "unknown-employee");
        draw("BOSS_OF").assertInvalid("/kind");
    }

    @Test
    void eraseLine_whenThere_shouldSayNothing() {
        assertThat(orgChart().call("DELETE", "/org-chart/lines/" + LINE.id()).status())
                .isEqualTo(204);
        orgChart().call("DELETE", "/org-chart/lines/" + Samples.id(99)).assertProblem(404, "unknown-line");
        orgChart().call("DELETE", "/org-chart/lines/x").assertProblem(404, "unknown-line");
    }

    private Answer draw(String kind) {
        String body = "{\"from\": \"%s\", \"to\": \"%s\", \"kind\": \"%s\"}".formatted(LINE.from(), LINE.to(), kind);
        return orgChart().call("PUT", "/org-chart/lines", body, Map.of());
    }

    private Api runs() {
        return new Api(new RunResource(
                (context, query, page) -> {
                    queries.add(query);
                    return new Page<>(List.of(Samples.run(Samples.RUN)), Optional.empty());
                },
                (context, id) -> id.equals(Samples.RUN)
                        ? Optional.of(new ShowRun.View(
                                Samples.run(Samples.RUN),
                                List.of(Samples.run(CHILD)),
                                new MoneyMicros(2_400),
                                Optional.of(new QueuePlace(3, Duration.ofSeconds(40)))))
                        : Optional.empty(),
                (context, id) -> cancelled,
                caller));
    }

    private Api orgChart() {
        return new Api(new OrgChartResource(
                context -> new ShowOrgChart.View(List.of(Samples.maya(1)), new OrgChart(List.of(LINE))),
                (context, command) -> drawn,
                (context, id) -> id.equals(LINE.id()),
                caller));
    }
}
