package dev.guildhall.adapter.out.jpa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.AuditEntries;
import dev.guildhall.application.testing.contract.AuditLogContract;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditNote;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditLogIT extends JpaPorts implements AuditLogContract {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public AuditLog auditLog() {
        return adapter().auditLog();
    }

    /** What was written before details stood beside entries is read as it was. */
    @Test
    void list_whenAnEntryIsOfTheFirstForm_shouldReadAllOfIt() {
        Company company = Company.foundedIn(this);
        AuditNote note = new AuditEntries(company.id(), company.admin().id())
                .behind(AuditHead.START, company.clock().instant(), AuditAction.MEMBER_CHANGED)
                .note();
        AuditEntry entry = new AuditEntry(
                company.id(), 1, note, AuditHead.NOTHING, firstForm(company, note), Optional.empty(), "1".repeat(64));
        company.run(() -> {
            auditLog().headForUpdate(company.id());
            auditLog().append(entry);
        });

        assertThat(company.read(() -> auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first()))
                        .items())
                .isEqualTo(List.of(entry));
    }

    private static String firstForm(Company company, AuditNote note) {
        AuditChange change = note.changes().getFirst();
        return JSON.createObjectBuilder()
                .add("action", note.action().name())
                .add(
                        "actor",
                        JSON.createObjectBuilder().add("id", note.actor().id()).add("kind", "MEMBER"))
                .add("at", note.at().toString())
                .add(
                        "changes",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("after", change.after())
                                        .add("before", change.before())
                                        .add("field", change.field())))
                .add("credential", note.credential())
                .addNull("onBehalfOf")
                .add("origin", note.origin())
                .add("previous", AuditHead.NOTHING)
                .add("requestId", note.requestId())
                .add("seq", 1)
                .add(
                        "target",
                        JSON.createObjectBuilder()
                                .add("id", note.target().id())
                                .add("type", note.target().type()))
                .add("tenant", company.id().toString())
                .build()
                .toString();
    }
}
