package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.application.crosstenant.ErasedTenants;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.AuditEntries;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.ErasedTenant;
import dev.guildhall.domain.tenant.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link ErasedTenants} promises. */
public interface ErasedTenantsContract extends QueuePorts {

    /** What remains. */
    ErasedTenants erased();

    /** What erases. */
    Erasures erasures();

    /** Standings. */
    StandingStore standings();

    /** The log whose entries remain. */
    AuditLog auditLog();

    private static String end(AuditEntries made) {
        AuditEntry last = made.made().getLast();
        return AuditEntries.end(last.tenant(), last.head(), 1);
    }

    /** Erases a company in which so many things were done. */
    private List<AuditEntry> erase(Company company, int entries) {
        AuditEntries made = new AuditEntries(company.id(), company.admin().id());
        Instant past = Instant.EPOCH;
        for (int i = 0; i < entries; i++) {
            company.run(() -> auditLog()
                    .append(made.behind(auditLog().headForUpdate(company.id()), past, AuditAction.LOGGED_IN)));
        }
        Deletion deletion = new Deletion(company.admin().id(), past, past.plusSeconds(1));
        company.run(() -> standings().replace(company.id(), Standing.ACTIVE.deleting(Optional.of(deletion))));
        assertThat(company.<Boolean>write(() -> erasures().erase(company.id(), end(made))))
                .isTrue();
        return made.made();
    }

    @Test
    default void erase_shouldLeaveTheEntriesWithoutTheirDetails() {
        Company company = Company.foundedIn(this);

        List<AuditEntry> entries = erase(company, 5);

        ErasedTenant remains = erased().find(company.id()).orElseThrow();
        assertThat(remains.id()).isEqualTo(company.id());
        assertThat(remains.entries()).isEqualTo(5);
        assertThat(remains.auditEnd())
                .isEqualTo(AuditEntries.end(company.id(), entries.getLast().head(), 1));
        assertThat(erased().after(company.id(), 0, 10))
                .containsExactlyElementsOf(entries.stream()
                        .map(entry -> new KeptEntry(entry.seq(), entry.canonical(), Optional.empty(), entry.hash()))
                        .toList());
        assertThat(company.read(() -> auditLog().after(company.id(), 0, 10))).isEmpty();
    }

    @Test
    default void after_whenThereAreMore_shouldGiveSoManyInOrder() {
        Company company = Company.foundedIn(this);
        erase(company, 5);

        assertThat(erased().after(company.id(), 2, 2))
                .extracting(KeptEntry::seq)
                .containsExactly(3L, 4L);
        assertThat(erased().after(company.id(), 5, 2)).isEmpty();
    }

    @Test
    default void find_whenNotErased_shouldFindNothing() {
        Company company = Company.foundedIn(this);

        assertThat(erased().find(company.id())).isEmpty();
        assertThat(erased().after(company.id(), 0, 10)).isEmpty();
    }

    /** Others may be erased at the same time, so only these are looked at. */
    @Test
    default void list_shouldGiveTheLastErasedFirst() {
        List<TenantId> gone = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Company company = Company.foundedIn(this);
            erase(company, 1);
            gone.add(company.id());
            passTime(Duration.ofMillis(10));
        }

        assertThat(walk(1)).isEqualTo(walk(100));
        assertThat(walk(100)).filteredOn(gone::contains).isEqualTo(gone.reversed());
    }

    private List<TenantId> walk(int limit) {
        List<TenantId> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<ErasedTenant> page = erased().list(new PageRequest(limit, cursor));
            page.items().forEach(tenant -> seen.add(tenant.id()));
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return seen;
    }
}
