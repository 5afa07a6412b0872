package dev.guildhall.domain.isolation;

import java.time.Instant;
import java.util.List;

/**
 * What a look at the running database has shown about how it keeps tenants apart.
 *
 * @param at when it was looked at
 * @param databaseVersion of the database server
 * @param role as whom the platform works in the database
 * @param checks what came of each rule
 * @param sharedTables the tables that belong to no tenant
 * @param crossTenantFunctions the only ways to look across tenants
 */
public record IsolationReport(
        Instant at,
        String databaseVersion,
        String role,
        List<Check> checks,
        List<Described> sharedTables,
        List<Described> crossTenantFunctions) {

    /** Keeps its own copies. */
    public IsolationReport {
        checks = List.copyOf(checks);
        sharedTables = List.copyOf(sharedTables);
        crossTenantFunctions = List.copyOf(crossTenantFunctions);
    }

    /**
     * What came of a rule.
     *
     * @param rule what must be
     * @param lookedAt how many things it was tried on
     * @param problems what breaks it
     */
    public record Check(String rule, int lookedAt, List<String> problems) {

        /** Keeps its own copy. */
        public Check {
            problems = List.copyOf(problems);
        }

        /** Whether the rule was tried on something, and nothing broke it. */
        public boolean holds() {
            return lookedAt > 0 && problems.isEmpty();
        }
    }

    /**
     * Something that is there on purpose.
     *
     * @param name in the database
     * @param purpose why it is there, or what it reveals
     */
    public record Described(String name, String purpose) {}

    /** Whether all rules hold. */
    public boolean holds() {
        return !checks.isEmpty() && checks.stream().allMatch(Check::holds);
    }
}
