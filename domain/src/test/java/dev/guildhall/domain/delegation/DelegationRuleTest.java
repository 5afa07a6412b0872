package dev.guildhall.domain.delegation;

import static dev.guildhall.domain.agent.Employees.employee;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Employees;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.delegation.DelegationRule.Refusal;
import dev.guildhall.domain.shared.LineId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DelegationRuleTest {

    private static final OrgChart NO_LINES = new OrgChart(List.of());

    private final Employee from = employee(1, "marketing", Seniority.JUNIOR);
    private final Employee to = employee(2, "marketing", Seniority.SENIOR);

    private static OrgChart joined(Employee one, Employee other, Line.Kind kind) {
        return new OrgChart(List.of(new Line(new LineId(new UUID(0, 1)), one.id(), other.id(), kind)));
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, MANAGER, true, true",
        "MANAGER, SENIOR,  true, false",
        "MANAGER, JUNIOR,  true, false",
        "SENIOR,  MANAGER, false, true",
        "SENIOR,  SENIOR,  false, false",
        "SENIOR,  JUNIOR,  true, false",
        "JUNIOR,  MANAGER, false, true",
        "JUNIOR,  SENIOR,  false, false",
        "JUNIOR,  JUNIOR,  false, false"
    })
    void mayAsk_whenNoLineJoinsThem_shouldGoByRankAndDivision(
            Seniority asking, Seniority asked, boolean withinDivision, boolean acrossDivisions) {
        Employee asks = employee(1, "marketing", asking);

        assertThat(DelegationRule.mayAsk(asks, employee(2, "marketing", asked), NO_LINES))
                .isEqualTo(withinDivision);
        assertThat(DelegationRule.mayAsk(asks, employee(2, "sales", asked), NO_LINES))
                .isEqualTo(acrossDivisions);
    }

    @Test
    void mayAsk_whenTheyCollaborate_shouldAllowBothWays() {
        Employee elsewhere = employee(2, "sales", Seniority.JUNIOR);
        OrgChart chart = joined(from, elsewhere, Line.Kind.COLLABORATES);

        assertThat(DelegationRule.mayAsk(from, elsewhere, chart)).isTrue();
        assertThat(DelegationRule.mayAsk(elsewhere, from, chart)).isTrue();
    }

    @Test
    void mayAsk_whenOneReportsToTheOther_shouldAllowDownwardsOnly() {
        Employee elsewhere = employee(2, "sales", Seniority.JUNIOR);
        OrgChart chart = joined(elsewhere, from, Line.Kind.REPORTS_TO);

        assertThat(DelegationRule.mayAsk(from, elsewhere, chart)).isTrue();
        assertThat(DelegationRule.mayAsk(elsewhere, from, chart)).isFalse();
    }

    @Test
    void judge_whenToOneself_shouldRefuse() {
        assertThat(DelegationRule.judge(from, from, NO_LINES, List.of(from.id()), 0))
                .contains(Refusal.SELF);
    }

    @Test
    void judge_whenTheColleagueWaitsInTheChain_shouldRefuse() {
        OrgChart chart = joined(from, to, Line.Kind.COLLABORATES);

        assertThat(DelegationRule.judge(from, to, chart, List.of(to.id(), from.id()), 1))
                .contains(Refusal.CYCLE);
    }

    @Test
    void judge_whenAtTheDeepestLevel_shouldRefuse() {
        OrgChart chart = joined(from, to, Line.Kind.COLLABORATES);

        assertThat(DelegationRule.judge(from, to, chart, List.of(from.id()), DelegationRule.MAX_DEPTH - 1))
                .isEmpty();
        assertThat(DelegationRule.judge(from, to, chart, List.of(from.id()), DelegationRule.MAX_DEPTH))
                .contains(Refusal.TOO_DEEP);
    }

    @Test
    void judge_whenTheColleagueWasReleased_shouldRefuse() {
        OrgChart chart = joined(from, to, Line.Kind.COLLABORATES);

        assertThat(DelegationRule.judge(from, to.released(Employees.HIRED), chart, List.of(from.id()), 0))
                .contains(Refusal.RELEASED);
    }

    @Test
    void judge_whenNeitherChartNorRankAllowIt_shouldRefuse() {
        assertThat(DelegationRule.judge(from, to, NO_LINES, List.of(from.id()), 0))
                .contains(Refusal.NOT_IN_LINE);
    }

    @Test
    void judge_whenAllowed_shouldRefuseNothing() {
        Employee manager = employee(3, "marketing", Seniority.MANAGER);

        assertThat(DelegationRule.judge(manager, to, NO_LINES, List.of(manager.id()), 0))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void advice_whenRefused_shouldTellWhatToDoInstead(Refusal refusal) {
        assertThat(refusal.advice()).endsWith(".").hasSizeGreaterThan(20);
    }
}
