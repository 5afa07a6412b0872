package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.testing.AuditEntries;
import dev.guildhall.domain.audit.AuditAction;
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

    /** The log that every company has in the end. */
    AuditLog auditLog();

    /** Standings. */
    StandingStore standings();

    private Instant delete(Company company, Instant at) {
        Deletion deletion = new Deletion(company.admin().id(), at.minus(Duration.ofDays(1)), at);
        company.run(() -> standings().replace(company.id(), Standing.ACTIVE.deleting(Optional.of(deletion))));
        return at;
    }

    private boolean erase(Company company) {
        AuditEntries entries = new AuditEntries(company.id(), company.admin().id());
        company.run(() -> auditLog()
                .append(entries.behind(
                        auditLog().headForUpdate(company.id()), Instant.EPOCH, AuditAction.TENANT_ERASED)));
        return company.write(() -> {
            erasures().hold(company.id());
            long first = erasures().firstRemaining(company.id());
            return erasures()
                    .erase(
                            company.id(),
                            AuditEntries.end(company.id(), auditLog().head(company.id()), first));
        });
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
