package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.isolation.IsolationUseCases;
import dev.guildhall.application.isolation.in.ReportIsolation;
import dev.guildhall.db.inspection.Inspection;
import dev.guildhall.domain.isolation.IsolationReport;
import dev.guildhall.domain.isolation.IsolationReport.Check;
import dev.guildhall.domain.isolation.IsolationReport.Described;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The report on isolation: the rules that belong to the schema, asked on the connections of the server. */
@ApplicationScoped
public class IsolationWiring {

    @Produces
    @Singleton
    ReportIsolation reportIsolation(JpaAdapter jpa, InstantSource clock) {
        return new IsolationUseCases(jpa.isolation(Inspection::of, IsolationWiring::report), clock).reportIsolation();
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
