package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Erasures} promises. */
public interface ErasuresContract extends QueuePorts {

    /** The lease of a claim. */
    Duration LEASE = Duration.ofMinutes(1);

    /** Erasures. */
    Erasures erasures();

    /** Standings. */
    StandingStore standings();

    private Instant delete(Company company, Instant at) {
        Deletion deletion = new Deletion(company.admin().id(), at.minus(Duration.ofDays(1)), at);
        company.run(() -> standings().replace(company.id(), Standing.ACTIVE.deleting(Optional.of(deletion))));
        return at;
    }

    private boolean erase(Company company) {
        return company.write(() -> erasures().erase(company.id(), "{}"));
    }

    @Test
    default void claim_shouldFindWhatIsDueOnceUntilTheLeaseEnds() {
        Company company = Company.foundedIn(this);
        Instant due = delete(company, earlier(Duration.ZERO));

        assertThat(erasures().claim(due.minusSeconds(1), 1000, LEASE)).doesNotContain(company.id());
        assertThat(erasures().claim(due, 1000, LEASE)).contains(company.id());
        assertThat(erasures().claim(due, 1000, LEASE)).doesNotContain(company.id());
        assertThat(erasures().claim(due.plus(LEASE), 1000, LEASE)).contains(company.id());
    }

    @Test
    default void claim_whenOnlySuspended_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        company.run(() -> standings().replace(company.id(), StandingStoreContract.suspended(company)));

        assertThat(erasures().claim(later(), 1000, LEASE)).doesNotContain(company.id());
    }

    @Test
    default void erase_whenDue_shouldLeaveNothingOfThisTenantOnly() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        queueRun(company);
        queueRun(other);
        delete(company, earlier(Duration.ZERO));

        assertThat(erase(company)).isTrue();

        assertThat(company.<Boolean>read(() -> tenants().find(company.id()).isPresent()))
                .isFalse();
        assertThat(company.<Boolean>read(
                        () -> members().find(company.id(), company.admin().id()).isPresent()))
                .isFalse();
        assertThat(company.<Integer>read(() -> queue().queuedOf(company.id()))).isZero();
        assertThat(other.<Boolean>read(() -> tenants().find(other.id()).isPresent()))
                .isTrue();
        assertThat(other.<Integer>read(() -> queue().queuedOf(other.id()))).isEqualTo(1);
    }

    @Test
    default void erase_whenNotDue_shouldLeaveEverything() {
        Company company = Company.foundedIn(this);
        assertThat(erase(company)).isFalse();
        delete(company, later());

        assertThat(erase(company)).isFalse();
        assertThat(company.<Boolean>read(() -> tenants().find(company.id()).isPresent()))
                .isTrue();
    }
}
