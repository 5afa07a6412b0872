package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.RunPolicyStore;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link RunPolicyStore} promises. */
public interface RunPolicyStoreContract extends StorePorts {

    /** Limits of every kind. */
    RunLimits STRICT = new RunLimits(
            Optional.of(10),
            Optional.of(Duration.ofMinutes(5)),
            Optional.of(2),
            Optional.of(3),
            Optional.of(2),
            Optional.of(new MoneyMicros(1_000_000)));

    /** The limits. */
    RunPolicyStore runPolicies();

    /** An employee's limits as its own tenant sees them. */
    default Optional<RunLimits> look(Company company, Employee employee) {
        return company.read(() -> runPolicies().find(company.id(), employee.id()));
    }

    @Test
    default void replace_whenRepeated_shouldReplace() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        assertThat(look(company, employee)).isEmpty();

        company.run(() -> runPolicies().replace(company.id(), employee.id(), STRICT));
        assertThat(look(company, employee)).contains(STRICT);
        company.run(() -> runPolicies().replace(company.id(), employee.id(), RunLimits.NONE));

        assertThat(look(company, employee)).contains(RunLimits.NONE);
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothingAndChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Employee employee = company.hire();
        company.run(() -> runPolicies().replace(company.id(), employee.id(), STRICT));

        assertThat(look(stranger, employee)).isEmpty();
        assertThat(stranger.read(() -> runPolicies().find(company.id(), employee.id())))
                .isEmpty();
        Attempt.at(() -> stranger.run(() -> runPolicies().replace(company.id(), employee.id(), RunLimits.NONE)));

        assertThat(look(company, employee)).contains(STRICT);
    }
}
