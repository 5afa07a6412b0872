package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.isolation.in.ReportIsolation;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.isolation.IsolationReport;
import dev.guildhall.domain.isolation.IsolationReport.Described;
import jakarta.inject.Inject;
import java.util.List;

/** How the database keeps tenants apart at this moment, for operators of the platform. */
@FacesPage
public final class IsolationPage {

    private final Caller caller;
    private final Lazy<IsolationReport> report;

    /**
     * @param reportIsolation looks at the database
     */
    @Inject
    public IsolationPage(Caller caller, ReportIsolation reportIsolation) {
        this.caller = caller;
        this.report = Lazy.of(() -> reportIsolation.report(caller.to(Permission.ISOLATION_READ)));
    }

    /** Refuses who is no operator, before anything is shown. */
    public void open() {
        caller.to(Permission.ISOLATION_READ);
    }

    /** Whether all rules hold. */
    public boolean isHolding() {
        return report.get().holds();
    }

    /** What came of all rules, in a few words. */
    public String getSummary() {
        long broken =
                report.get().checks().stream().filter(check -> !check.holds()).count();
        int rules = report.get().checks().size();
        return broken == 0
                ? "Tenants are kept apart: all " + rules + " rules hold"
                : Show.count(broken, "rule") + " of " + rules + (broken == 1 ? " is broken" : " are broken");
    }

    /** When the database was looked at. */
    public String getAt() {
        return report.get().at().toString();
    }

    /** The same for people. */
    public String getAtShown() {
        return Show.time(report.get().at());
    }

    /** Which database server answered. */
    public String getDatabaseVersion() {
        return report.get().databaseVersion();
    }

    /** As whom the platform works there. */
    public String getRole() {
        return report.get().role();
    }

    /** What came of each rule, broken ones first. */
    public List<IsolationCheckRow> getChecks() {
        return report.get().checks().stream()
                .map(IsolationCheckRow::of)
                .sorted((one, other) -> Boolean.compare(one.holding(), other.holding()))
                .toList();
    }

    /** The tables that belong to no tenant. */
    public List<Described> getSharedTables() {
        return report.get().sharedTables();
    }

    /** The only ways to look across tenants. */
    public List<Described> getFunctions() {
        return report.get().crossTenantFunctions();
    }
}
