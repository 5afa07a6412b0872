package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.domain.isolation.IsolationReport;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the database keeps tenants apart.
 *
 * @param at when it was looked at
 * @param holds whether every rule holds
 * @param databaseVersion of the database server
 * @param role as whom the platform works in the database
 * @param checks what came of each rule
 * @param sharedTables the tables that belong to no tenant, and why
 * @param crossTenantFunctions the only ways to look across tenants, and what they reveal
 */
@Schema(name = "IsolationReport")
public record IsolationReportView(
        Instant at,
        boolean holds,
        String databaseVersion,
        String role,
        List<Check> checks,
        List<Described> sharedTables,
        List<Described> crossTenantFunctions) {

    /**
     * What came of a rule.
     *
     * @param rule what must be
     * @param holds whether it was tried on something and nothing broke it
     * @param lookedAt how many things it was tried on
     * @param problems what breaks it
     */
    @Schema(name = "IsolationCheck")
    public record Check(String rule, boolean holds, int lookedAt, List<String> problems) {}

    /**
     * Something that is there on purpose.
     *
     * @param name in the database
     * @param purpose why, or what it reveals
     */
    @Schema(name = "IsolationException")
    public record Described(String name, String purpose) {}

    static IsolationReportView of(IsolationReport report) {
        return new IsolationReportView(
                report.at(),
                report.holds(),
                report.databaseVersion(),
                report.role(),
                report.checks().stream()
                        .map(check -> new Check(check.rule(), check.holds(), check.lookedAt(), check.problems()))
                        .toList(),
                described(report.sharedTables()),
                described(report.crossTenantFunctions()));
    }

    private static List<Described> described(List<IsolationReport.Described> things) {
        return things.stream()
                .map(thing -> new Described(thing.name(), thing.purpose()))
                .toList();
    }
}
