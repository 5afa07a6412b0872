package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Employee;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.employee.out.EmployeeStore} promises about many employees. */
public interface EmployeeListContract extends StorePorts {

    /** Stores as many employees, one a minute; the last two at the same instant. */
    default List<Employee> hireSome(Company company, int count) {
        List<Employee> hired = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hired.add(company.hire());
            company.clock().advance(i < count - 2 ? Duration.ofMinutes(1) : Duration.ZERO);
        }
        return hired;
    }

    /** Stores that an employee was let go. */
    default Employee release(Company company, Employee employee) {
        Employee released = employee.released(company.clock().instant());
        assertThat(company.write(() -> employees().update(released))).isTrue();
        return released;
    }

    @Test
    default void list_whenManyAreActive_shouldGiveEachOnceInOrderOfHiring() {
        Company company = Company.foundedIn(this);
        List<Employee> hired = hireSome(company, 7);
        hireSome(Company.foundedIn(this), 2);

        PageWalk.assertWalks(hired, page -> company.read(() -> employees().list(company.id(), false, page)));
    }

    @Test
    default void list_whenSomeAreReleased_shouldKeepBothApart() {
        Company company = Company.foundedIn(this);
        List<Employee> hired = hireSome(company, 5);
        List<Employee> released = List.of(release(company, hired.get(1)), release(company, hired.get(3)));

        PageWalk.assertWalks(
                List.of(hired.get(0), hired.get(2), hired.get(4)),
                page -> company.read(() -> employees().list(company.id(), false, page)));
        PageWalk.assertWalks(released, page -> company.read(() -> employees().list(company.id(), true, page)));
    }

    @Test
    default void list_whenSomebodyIsHiredMeanwhile_shouldRepeatNobody() {
        Company company = Company.foundedIn(this);
        List<Employee> hired = hireSome(company, 4);
        var first = company.read(() -> employees().list(company.id(), false, PageRequest.first(2)));
        company.clock().advance(Duration.ofMinutes(1));
        Employee late = company.hire();

        var rest = company.read(() -> employees().list(company.id(), false, new PageRequest(5, first.nextCursor())));

        assertThat(rest.items()).containsExactly(hired.get(2), hired.get(3), late);
    }

    @Test
    default void list_whenCursorIsMadeUp_shouldRefuse() {
        Company company = Company.foundedIn(this);
        hireSome(company, 3);

        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> employees().list(company.id(), false, page)));
    }

    @Test
    default void active_whenMoreThanTheLimit_shouldGiveTheFirstHired() {
        Company company = Company.foundedIn(this);
        List<Employee> hired = hireSome(company, 5);
        release(company, hired.getFirst());

        assertThat(company.read(() -> employees().active(company.id(), 2))).containsExactly(hired.get(1), hired.get(2));
        assertThat(company.read(() -> employees().active(company.id(), 50)))
                .containsExactlyElementsOf(hired.subList(1, 5));
    }

    @Test
    default void countActiveForHire_whenSomeAreReleased_shouldLeaveThemOut() {
        Company company = Company.foundedIn(this);
        List<Employee> hired = hireSome(company, 3);
        release(company, hired.getFirst());
        hireSome(Company.foundedIn(this), 2);

        assertThat(company.write(() -> employees().countActiveForHire(company.id())))
                .isEqualTo(2);
    }

    @Test
    default void countActiveForHire_whenAnotherHireIsUnderWay_shouldWaitAndCountIt() {
        Company company = Company.foundedIn(this);
        Employee first = company.candidate();

        Rival<Integer> second = company.write(() -> {
            employees().countActiveForHire(company.id());
            Rival<Integer> rival =
                    Rival.start(() -> company.write(() -> employees().countActiveForHire(company.id())));
            employees().create(first);
            return rival;
        });

        assertThat(second.result()).isEqualTo(1);
    }
}
