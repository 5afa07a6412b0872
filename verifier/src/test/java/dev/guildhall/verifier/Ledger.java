package dev.guildhall.verifier;

import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.audit.AuditUseCases;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditBundle;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditKey;
import dev.guildhall.domain.audit.AuditTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A company whose log is written by the product itself. */
final class Ledger {

    private static final AuditTarget TARGET = AuditTarget.of("employee", "e1");

    private final InMemoryPorts ports = new InMemoryPorts();
    private final AuditTrail trail = ports.auditTrail();
    private final AuditUseCases useCases = new AuditUseCases(ports.audit().ports());
    final Company company = Company.foundedIn(ports);
    private final CallContext ana = company.make().context(company.admin());

    void note(int times, String what) {
        for (int i = 0; i < times; i++) {
            String after = what + " " + i + " \"ö\" \\ \n\t\u0001 😀";
            company.run(() ->
                    trail.note(ana, AuditAction.EMPLOYEE_CHANGED, TARGET, AuditChange.of("name", "before", after)));
        }
    }

    List<String> exported() {
        List<String> lines = new ArrayList<>();
        useCases.exportAudit().export(ana, lines::add);
        return lines;
    }

    AuditKey key() {
        return ports.audit().ports().seal().current();
    }

    AuditEntry first() {
        return entryOf(exported().get(1));
    }

    /** What would be exported if the database had been set back to its first entries and work had gone on from there. */
    List<String> anotherLife(List<String> first, int more) {
        InMemoryPorts other = new InMemoryPorts();
        other.clock().advance(Duration.ofDays(1));
        other.tx().run(company.id(), () -> {
            first.forEach(line -> other.auditLog().append(entryOf(line)));
            for (int i = 0; i < more; i++) {
                other.auditTrail().note(ana, AuditAction.LOGGED_IN, TARGET);
            }
        });
        List<String> lines = new ArrayList<>();
        new AuditUseCases(other.audit().ports()).exportAudit().export(ana, lines::add);
        return lines;
    }

    private AuditEntry entryOf(String line) {
        return company
                .read(() -> ports.auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first(100)))
                .items()
                .stream()
                .filter(entry ->
                        AuditBundle.entry(entry.canonical(), entry.hash()).equals(line))
                .findFirst()
                .orElseThrow();
    }
}
