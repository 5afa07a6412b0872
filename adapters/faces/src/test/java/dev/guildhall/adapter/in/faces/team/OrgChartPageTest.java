package dev.guildhall.adapter.in.faces.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.orgchart.in.DrawLine;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.shared.LineId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrgChartPageTest {

    private static final Employee ANA = Sample.employee(10, "Ana");
    private static final Employee BEN = Sample.employee(11, "Ben");

    private final FakeBrowser browser = new FakeBrowser();
    private final List<DrawLine.Command> drawn = new ArrayList<>();
    private final List<LineId> erased = new ArrayList<>();
    private DrawLine.Outcome outcome = new DrawLine.Outcome.WouldBeCycle();

    private final OrgChartPage page = new OrgChartPage(
            browser,
            Sample.caller(Role.ADMIN),
            context -> new ShowOrgChart.View(List.of(ANA, BEN), new OrgChart(List.of())),
            (context, command) -> {
                drawn.add(command);
                return outcome;
            },
            (context, line) -> erased.add(line));

    @Test
    void draw_whenItWouldBeACycle_shouldNameBothAndSayWhatToDo() {
        page.setFrom(ANA.id().toString());
        page.setTo(BEN.id().toString());
        page.draw();

        assertThat(page.getErrors().get("form"))
                .startsWith("Ben reports to Ana already")
                .contains("Ana would report to itself")
                .endsWith("Erase the other line first.");
    }

    @Test
    void draw_whenSameEmployeeOrNoneIsChosen_shouldAskNobody() {
        page.setFrom(ANA.id().toString());
        page.setTo(ANA.id().toString());
        page.draw();

        assertThat(page.getErrors()).containsEntry("form", "Choose two different employees.");
        assertThat(drawn).isEmpty();
    }

    @Test
    void draw_whenDrawn_shouldShowTheChartAgain() {
        LineId id = new LineId(Sample.id(20));
        outcome = new DrawLine.Outcome.Drawn(new Line(id, ANA.id(), BEN.id(), Line.Kind.COLLABORATES));
        page.setFrom(ANA.id().toString());
        page.setTo(BEN.id().toString());
        page.setKind("COLLABORATES");
        page.draw();

        assertThat(drawn.getFirst().kind()).isEqualTo(Line.Kind.COLLABORATES);
        assertThat(browser.redirect).hasValue("/app/team?notice=drawn#org-chart");
    }

    @Test
    void eraseChosen_whenAButtonWasPressed_shouldEraseItsLine() {
        browser.parameters.put("erase", Sample.id(20).toString());
        browser.postback = true;
        page.eraseChosen();

        assertThat(erased).containsExactly(new LineId(Sample.id(20)));
    }

    @Test
    void eraseChosen_whenItOnlyStandsInALink_shouldDoNothing() {
        browser.parameters.put("erase", Sample.id(20).toString());
        page.eraseChosen();

        assertThat(erased).isEmpty();
    }
}
