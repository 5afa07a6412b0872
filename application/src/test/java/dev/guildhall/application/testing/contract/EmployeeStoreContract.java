package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.employee.out.EmployeeStore} promises. */
public interface EmployeeStoreContract extends EmployeeListContract {

    @Test
    default void find_whenCreated_shouldGiveTheSameEmployee() {
        Company company = Company.foundedIn(this);
        Employee hired = company.hire();

        assertThat(company.read(() -> employees().find(company.id(), hired.id())))
                .contains(hired);
    }

    @Test
    default void find_whenUnknown_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        EmployeeId unknown = new EmployeeId(company.make().id());

        assertThat(company.read(() -> employees().find(company.id(), unknown))).isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        EmployeeId id = company.hire().id();

        assertThat(stranger.read(() -> employees().find(stranger.id(), id))).isEmpty();
        assertThat(stranger.read(() -> employees().find(company.id(), id))).isEmpty();
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Employee employee = company.candidate();

        assertThatThrownBy(() -> stranger.run(() -> employees().create(employee)))
                .isInstanceOf(RuntimeException.class);

        assertThat(company.read(() -> employees().find(company.id(), employee.id())))
                .isEmpty();
    }

    @Test
    default void update_whenRevisionIsTheNext_shouldWriteAll() {
        Company company = Company.foundedIn(this);
        Persona persona = new Persona("Mara Lind", Optional.of(new EmailAddress("mara@lumen.example")));
        Employee renamed = company.hire().withPersona(persona);

        assertThat(company.write(() -> employees().update(renamed))).isTrue();

        assertThat(company.read(() -> employees().find(company.id(), renamed.id())))
                .contains(renamed);
    }

    @Test
    default void update_whenReleased_shouldStillBeFound() {
        Company company = Company.foundedIn(this);
        Employee released = release(company, company.hire());

        assertThat(company.read(() -> employees().find(company.id(), released.id())))
                .contains(released);
    }

    @Test
    default void update_whenSomebodyElseWasFirst_shouldWriteNothing() {
        Company company = Company.foundedIn(this);
        Employee hired = company.hire();
        Employee first = hired.withPersona(new Persona("First", Optional.empty()));
        Employee second = hired.withPersona(new Persona("Second", Optional.empty()));
        company.run(() -> employees().update(first));

        assertThat(company.write(() -> employees().update(second))).isFalse();

        assertThat(company.read(() -> employees().find(company.id(), hired.id())))
                .contains(first);
    }

    @Test
    default void update_whenReadAndWrittenInOneTransaction_shouldStillCompareRevisions() {
        Company company = Company.foundedIn(this);
        Employee hired = company.hire();
        Employee stale = hired.withPersona(new Persona("Stale", Optional.empty()));
        Employee current = stale.withPersona(new Persona("Current", Optional.empty()));

        boolean skippedOne = company.write(() -> {
            employees().find(company.id(), hired.id());
            return employees().update(current);
        });

        assertThat(skippedOne).isFalse();
        assertThat(company.read(() -> employees().find(company.id(), hired.id())))
                .contains(hired);
    }

    @Test
    default void update_whenUnknown_shouldWriteNothing() {
        Company company = Company.foundedIn(this);
        Employee unknown = company.candidate().released(company.clock().instant());

        assertThat(company.write(() -> employees().update(unknown))).isFalse();

        assertThat(company.read(() -> employees().find(company.id(), unknown.id())))
                .isEmpty();
    }

    @Test
    default void update_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Employee hired = company.hire();

        Attempt.at(() -> stranger.run(() -> employees().update(hired.released(hired.hiredAt()))));

        assertThat(company.read(() -> employees().find(company.id(), hired.id())))
                .contains(hired);
    }
}
