package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.shared.LineId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link OrgChartStore} promises. */
public interface OrgChartStoreContract extends StorePorts {

    /** The lines. */
    OrgChartStore orgChart();

    /** Stores a line. */
    default Line draw(Company company, Line line) {
        company.run(() -> orgChart().create(company.id(), line));
        return line;
    }

    /** All lines as the tenant itself sees them. */
    default List<Line> linesOf(Company company) {
        return company.read(() -> orgChart().find(company.id())).lines();
    }

    @Test
    default void find_whenNothingIsDrawn_shouldBeEmpty() {
        assertThat(linesOf(Company.foundedIn(this))).isEmpty();
    }

    @Test
    default void find_whenLinesOfBothKindsAreDrawn_shouldGiveThem() {
        Company company = Company.foundedIn(this);
        Employee manager = company.hire();
        Employee senior = company.hire();
        Line vertical = draw(company, company.make().reportsTo(senior, manager));
        Line horizontal = draw(company, company.make().collaborates(manager, senior));

        assertThat(linesOf(company)).containsExactlyInAnyOrder(vertical, horizontal);
        assertThat(company.write(() -> orgChart().findForUpdate(company.id())).lines())
                .containsExactlyInAnyOrder(vertical, horizontal);
    }

    @Test
    default void find_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        draw(company, company.make().collaborates(company.hire(), company.hire()));

        assertThat(linesOf(stranger)).isEmpty();
        assertThat(stranger.read(() -> orgChart().find(company.id())).lines()).isEmpty();
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Line line = company.make().collaborates(company.hire(), company.hire());

        assertThatThrownBy(() -> stranger.run(() -> orgChart().create(company.id(), line)))
                .isInstanceOf(RuntimeException.class);

        assertThat(linesOf(company)).isEmpty();
    }

    @Test
    default void delete_whenThere_shouldRemoveThatLineOnly() {
        Company company = Company.foundedIn(this);
        Employee manager = company.hire();
        Line gone = draw(company, company.make().reportsTo(company.hire(), manager));
        Line kept = draw(company, company.make().reportsTo(company.hire(), manager));

        assertThat(company.write(() -> orgChart().delete(company.id(), gone.id())))
                .isTrue();

        assertThat(linesOf(company)).containsExactly(kept);
    }

    @Test
    default void delete_whenUnknown_shouldSaySo() {
        Company company = Company.foundedIn(this);
        LineId unknown = new LineId(company.make().id());

        assertThat(company.write(() -> orgChart().delete(company.id(), unknown)))
                .isFalse();
    }

    @Test
    default void delete_whenOfAnotherTenant_shouldSayUnknownAndRemoveNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Line line = draw(company, company.make().collaborates(company.hire(), company.hire()));

        assertThat(stranger.write(() -> orgChart().delete(stranger.id(), line.id())))
                .isFalse();
        Attempt.at(() -> stranger.run(() -> orgChart().delete(company.id(), line.id())));

        assertThat(linesOf(company)).containsExactly(line);
    }

    @Test
    default void deleteAllOf_whenAnEmployeeHasLines_shouldRemoveThemAtBothEnds() {
        Company company = Company.foundedIn(this);
        Employee leaving = company.hire();
        Employee boss = company.hire();
        Employee report = company.hire();
        draw(company, company.make().reportsTo(leaving, boss));
        draw(company, company.make().reportsTo(report, leaving));
        draw(company, company.make().collaborates(leaving, report));
        Line kept = draw(company, company.make().collaborates(boss, report));

        company.run(() -> orgChart().deleteAllOf(company.id(), leaving.id()));

        assertThat(linesOf(company)).containsExactly(kept);
    }

    @Test
    default void findForUpdate_whenSomebodyElseChangesLines_shouldWaitAndSeeThem() {
        Company company = Company.foundedIn(this);
        Line line = company.make().collaborates(company.hire(), company.hire());

        Rival<OrgChart> second = company.write(() -> {
            orgChart().findForUpdate(company.id());
            Rival<OrgChart> rival =
                    Rival.start(() -> company.write(() -> orgChart().findForUpdate(company.id())));
            orgChart().create(company.id(), line);
            return rival;
        });

        assertThat(second.result().lines()).containsExactly(line);
    }
}
