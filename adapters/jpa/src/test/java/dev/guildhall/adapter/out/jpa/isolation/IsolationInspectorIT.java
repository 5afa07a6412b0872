package dev.guildhall.adapter.out.jpa.isolation;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.application.testing.contract.IsolationInspectorContract;
import dev.guildhall.db.inspection.Inspection;
import dev.guildhall.domain.isolation.IsolationReport;
import dev.guildhall.domain.isolation.IsolationReport.Check;
import dev.guildhall.domain.isolation.IsolationReport.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class IsolationInspectorIT extends JpaQueuePorts implements IsolationInspectorContract {

    @Override
    public IsolationInspector inspector() {
        return adapter().isolation(Inspection::of, IsolationInspectorIT::report);
    }

    private static IsolationReport report(Inspection seen, Instant now) {
        return new IsolationReport(
                now,
                seen.databaseVersion(),
                seen.role(),
                seen.findings().stream()
                        .map(finding -> new Check(finding.rule(), finding.lookedAt(), finding.problems()))
                        .toList(),
                described(seen.sharedTables()),
                described(seen.crossTenantFunctions()));
    }

    private static List<Described> described(Map<String, String> things) {
        return things.entrySet().stream()
                .map(thing -> new Described(thing.getKey(), thing.getValue()))
                .toList();
    }
}
