package dev.guildhall.domain.agent;

import static dev.guildhall.domain.agent.Employees.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.agent.Line.Kind;
import dev.guildhall.domain.agent.OrgChart.Verdict;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.LineId;
import dev.guildhall.domain.testing.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrgChartTest {

    private static Line line(int from, int to, Kind kind) {
        return new Line(new LineId(new UUID(from, to)), id(from), id(to), kind);
    }

    private static Line reports(int from, int to) {
        return line(from, to, Kind.REPORTS_TO);
    }

    private static Line collaborates(int from, int to) {
        return line(from, to, Kind.COLLABORATES);
    }

    @Test
    void line_whenItLeadsToItsOwnStart_shouldBeRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> reports(1, 1))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("to"));
    }

    @Test
    void judge_whenTheChartIsEmpty_shouldFit() {
        assertThat(new OrgChart(List.of()).judge(reports(1, 2))).isEqualTo(Verdict.FITS);
    }

    @Test
    void judge_whenTheSameLineIsThere_shouldSaySo() {
        OrgChart chart = new OrgChart(List.of(reports(1, 2), collaborates(3, 4)));

        assertThat(chart.judge(reports(1, 2))).isEqualTo(Verdict.EXISTS);
        assertThat(chart.judge(collaborates(3, 4))).isEqualTo(Verdict.EXISTS);
        assertThat(chart.judge(collaborates(4, 3))).isEqualTo(Verdict.EXISTS);
        assertThat(chart.sameAs(collaborates(4, 3))).contains(collaborates(3, 4));
    }

    @Test
    void judge_whenTheOtherKindIsThere_shouldFit() {
        OrgChart chart = new OrgChart(List.of(reports(1, 2), collaborates(3, 4)));

        assertThat(chart.judge(collaborates(1, 2))).isEqualTo(Verdict.FITS);
        assertThat(chart.judge(reports(4, 3))).isEqualTo(Verdict.FITS);
    }

    @Test
    void judge_whenTheLineClosesALoop_shouldRefuseWhateverItsLength() {
        OrgChart chart = new OrgChart(List.of(reports(1, 2), reports(2, 3), reports(3, 4)));

        assertThat(chart.judge(reports(2, 1))).isEqualTo(Verdict.CYCLE);
        assertThat(chart.judge(reports(3, 1))).isEqualTo(Verdict.CYCLE);
        assertThat(chart.judge(reports(4, 1))).isEqualTo(Verdict.CYCLE);
        assertThat(chart.judge(collaborates(4, 1))).isEqualTo(Verdict.FITS);
    }

    @Test
    void judge_whenANewManagerReplacesTheOld_shouldFit() {
        OrgChart chart = new OrgChart(List.of(reports(1, 2), reports(2, 3)));

        assertThat(chart.judge(reports(1, 3))).isEqualTo(Verdict.FITS);
    }

    @Test
    void reportsTo_whenThroughOthers_shouldFollowUpwardsOnly() {
        OrgChart chart = new OrgChart(List.of(reports(1, 2), reports(2, 3), collaborates(3, 4)));

        assertThat(chart.reportsTo(id(1), id(3))).isTrue();
        assertThat(chart.reportsTo(id(3), id(1))).isFalse();
        assertThat(chart.reportsTo(id(1), id(4))).isFalse();
        assertThat(chart.reportsTo(id(1), id(1))).isFalse();
    }

    @Test
    void reportsTo_whenTheStoredChartHasALoop_shouldStillEnd() {
        OrgChart damaged = new OrgChart(List.of(reports(1, 2), reports(2, 1)));

        assertThat(damaged.reportsTo(id(1), id(9))).isFalse();
    }

    @Test
    void collaborate_whenAsked_shouldHaveNoDirectionAndNoLength() {
        OrgChart chart = new OrgChart(List.of(collaborates(1, 2), collaborates(2, 3), reports(4, 5)));

        assertThat(chart.collaborate(id(2), id(1))).isTrue();
        assertThat(chart.collaborate(id(1), id(3))).isFalse();
        assertThat(chart.collaborate(id(4), id(5))).isFalse();
    }

    @Test
    void judge_whenObeyed_shouldKeepAForest() {
        Property.holds(200, random -> {
            OrgChart chart = new OrgChart(List.of());
            for (int i = 0; i < 40; i++) {
                chart = drawIfItFits(chart, random);
                assertForest(chart);
            }
        });
    }

    @Test
    void judge_whenNoEmployeeWouldReportToItself_shouldNotRefuse() {
        Property.holds(random -> {
            OrgChart chart = new OrgChart(List.of());
            for (int i = 0; i < 20; i++) {
                chart = drawIfItFits(chart, random);
            }
            Line line = randomLine(random, Kind.REPORTS_TO);
            boolean loops = climb(replaceManager(chart, line), line.from()).isEmpty();
            assertThat(chart.judge(line) == Verdict.CYCLE).isEqualTo(loops);
        });
    }

    private static OrgChart drawIfItFits(OrgChart chart, Random random) {
        Line line = randomLine(random, random.nextInt(4) == 0 ? Kind.COLLABORATES : Kind.REPORTS_TO);
        return chart.judge(line) == Verdict.FITS ? replaceManager(chart, line) : chart;
    }

    private static Line randomLine(Random random, Kind kind) {
        int from = random.nextInt(8);
        return line(from, (from + 1 + random.nextInt(7)) % 8, kind);
    }

    private static OrgChart replaceManager(OrgChart chart, Line line) {
        List<Line> lines = new ArrayList<>(chart.lines());
        if (line.kind() == Kind.REPORTS_TO) {
            chart.managerLineOf(line.from()).ifPresent(lines::remove);
        }
        lines.add(line);
        return new OrgChart(lines);
    }

    private static void assertForest(OrgChart chart) {
        for (int n = 0; n < 8; n++) {
            EmployeeId employee = id(n);
            assertThat(chart.lines())
                    .filteredOn(line ->
                            line.kind() == Kind.REPORTS_TO && line.from().equals(employee))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(climb(chart, employee)).as("way up from %s", employee).isPresent();
        }
    }

    /** The last manager on the way up; empty when the way leads back. */
    private static Optional<EmployeeId> climb(OrgChart chart, EmployeeId start) {
        Set<EmployeeId> seen = new HashSet<>();
        EmployeeId at = start;
        while (seen.add(at)) {
            Optional<Line> up = chart.managerLineOf(at);
            if (up.isEmpty()) {
                return Optional.of(at);
            }
            at = up.get().to();
        }
        return Optional.empty();
    }
}
