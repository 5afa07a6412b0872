package dev.guildhall.adapter.out.jpa.crosstenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.crosstenant.ErasedTenants;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.testing.AuditEntries;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.ErasedTenantsContract;
import dev.guildhall.application.testing.fake.FakeDigests;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasedTenantsIT extends JpaQueuePorts implements ErasedTenantsContract {

    @Override
    public Erasures erasures() {
        return adapter().lifecycle().erasures();
    }

    @Override
    public ErasedTenants erased() {
        return adapter().lifecycle().erased();
    }

    @Override
    public StandingStore standings() {
        return adapter().lifecycle().standings();
    }

    @Override
    public AuditLog auditLog() {
        return adapter().auditLog();
    }

    /** The database copies only what fits its pattern, and refuses the erasure when anything does not. */
    @Test
    void erase_shouldKeepEveryEntryThatTheProductCanWrite() {
        Company company = Company.foundedIn(this);
        String longestType = "a-".repeat(15);
        List<AuditActor> actors = new ArrayList<>(List.of(AuditActor.PLATFORM, AuditActor.STRANGER));
        for (AuditActor.Kind kind : AuditActor.Kind.values()) {
            actors.add(new AuditActor(kind, company.admin().id().toString()));
        }
        for (AuditAction action : AuditAction.values()) {
            append(company, actors.getFirst(), Optional.empty(), action, longestType);
        }
        for (AuditActor actor : actors) {
            append(company, AuditActor.PLATFORM, Optional.of(actor), AuditAction.SCHEDULE_STARTED, "schedule");
            append(company, actor, Optional.empty(), AuditAction.LOGGED_IN, "member");
        }
        Deletion deletion = new Deletion(company.admin().id(), Instant.EPOCH, Instant.EPOCH);
        company.run(() -> standings().replace(company.id(), Standing.ACTIVE.deleting(Optional.of(deletion))));

        boolean erased = company.write(() -> erasures()
                .erase(company.id(), AuditEntries.end(company.id(), auditLog().head(company.id()), 1)));

        assertThat(erased).isTrue();
        assertThat(erased().find(company.id()).orElseThrow().entries())
                .isEqualTo(AuditAction.values().length + 2L * actors.size());
    }

    private void append(
            Company company, AuditActor actor, Optional<AuditActor> onBehalfOf, AuditAction action, String type) {
        AuditTarget target = AuditTarget.of(type, "x");
        AuditNote note =
                new AuditNote(Instant.EPOCH, actor, onBehalfOf, action, target, List.of(), "", "192.0.2.7", "r");
        company.run(() -> auditLog()
                .append(AuditEntry.behind(
                        auditLog().headForUpdate(company.id()),
                        company.id(),
                        note,
                        "5a17",
                        new FakeDigests()::sha256)));
    }
}
