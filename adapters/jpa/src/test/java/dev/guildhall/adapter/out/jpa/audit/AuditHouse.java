package dev.guildhall.adapter.out.jpa.audit;

import dev.guildhall.adapter.out.jpa.testing.JpaAudit;
import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.audit.AuditPorts;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.audit.AuditUseCases;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditTarget;
import java.util.ArrayList;
import java.util.List;

/** A company on the real database that writes down what is done in it. */
final class AuditHouse {

    final JpaPorts ports = new JpaPorts();
    final Company company = Company.foundedIn(ports);
    final CallContext ana = company.make().context(company.admin());
    private final AuditPorts audit = JpaAudit.ports(ports.adapter(), company.clock());
    final AuditTrail trail = new AuditTrail(audit);

    void note(String name) {
        company.run(() -> trail.note(
                ana,
                AuditAction.EMPLOYEE_CHANGED,
                AuditTarget.of("employee", "e1"),
                AuditChange.of("name", "before", name)));
    }

    List<AuditEntry> listed() {
        return company.read(() -> audit.log().list(company.id(), AuditFilter.NONE, PageRequest.first(100)))
                .items();
    }

    List<String> exported() {
        List<String> lines = new ArrayList<>();
        new AuditUseCases(audit).exportAudit().export(ana, lines::add);
        return lines;
    }
}
