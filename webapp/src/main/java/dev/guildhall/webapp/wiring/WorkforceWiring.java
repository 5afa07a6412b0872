package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.employee.EmployeePorts;
import dev.guildhall.application.employee.EmployeeUseCases;
import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.employee.in.ListActivity;
import dev.guildhall.application.employee.in.ListEmployees;
import dev.guildhall.application.employee.in.ReleaseEmployee;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.application.marketplace.MarketplaceUseCases;
import dev.guildhall.application.marketplace.in.BrowseListings;
import dev.guildhall.application.marketplace.in.ListDivisions;
import dev.guildhall.application.marketplace.in.ShowListing;
import dev.guildhall.application.orgchart.OrgChartPorts;
import dev.guildhall.application.orgchart.OrgChartUseCases;
import dev.guildhall.application.orgchart.in.DrawLine;
import dev.guildhall.application.orgchart.in.EraseLine;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.application.run.RunPorts;
import dev.guildhall.application.tenant.TenantPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of marketplace, employees and org chart. */
@ApplicationScoped
public class WorkforceWiring {

    @Produces
    @Singleton
    MarketplaceUseCases marketplace(JpaAdapter jpa) {
        return new MarketplaceUseCases(jpa.listings());
    }

    @Produces
    @Singleton
    BrowseListings browseListings(MarketplaceUseCases useCases) {
        return useCases.browseListings();
    }

    @Produces
    @Singleton
    ShowListing showListing(MarketplaceUseCases useCases) {
        return useCases.showListing();
    }

    @Produces
    @Singleton
    ListDivisions listDivisions(MarketplaceUseCases useCases) {
        return useCases.listDivisions();
    }

    @Produces
    @Singleton
    EmployeeUseCases employees(
            JpaAdapter jpa, TenantPlans plans, RunPorts runs, InstantSource clock, IdSource ids, AuditTrail trail) {
        return new EmployeeUseCases(new EmployeePorts(
                jpa.transactions(),
                plans,
                jpa.members(),
                jpa.employees(),
                jpa.orgChart(),
                jpa.conversations(),
                jpa.runs(),
                runs.starter(),
                jpa.listings(),
                jpa.idempotency(),
                clock,
                ids,
                trail));
    }

    @Produces
    @Singleton
    HireEmployee hireEmployee(EmployeeUseCases useCases) {
        return useCases.hireEmployee();
    }

    @Produces
    @Singleton
    ChangeEmployee changeEmployee(EmployeeUseCases useCases) {
        return useCases.changeEmployee();
    }

    @Produces
    @Singleton
    ReleaseEmployee releaseEmployee(EmployeeUseCases useCases) {
        return useCases.releaseEmployee();
    }

    @Produces
    @Singleton
    ListEmployees listEmployees(EmployeeUseCases useCases) {
        return useCases.listEmployees();
    }

    @Produces
    @Singleton
    ShowEmployee showEmployee(EmployeeUseCases useCases) {
        return useCases.showEmployee();
    }

    @Produces
    @Singleton
    ListActivity listActivity(EmployeeUseCases useCases) {
        return useCases.listActivity();
    }

    @Produces
    @Singleton
    OrgChartUseCases orgChart(JpaAdapter jpa, IdSource ids, AuditTrail trail) {
        return new OrgChartUseCases(new OrgChartPorts(jpa.transactions(), jpa.employees(), jpa.orgChart(), ids, trail));
    }

    @Produces
    @Singleton
    ShowOrgChart showOrgChart(OrgChartUseCases useCases) {
        return useCases.showOrgChart();
    }

    @Produces
    @Singleton
    DrawLine drawLine(OrgChartUseCases useCases) {
        return useCases.drawLine();
    }

    @Produces
    @Singleton
    EraseLine eraseLine(OrgChartUseCases useCases) {
        return useCases.eraseLine();
    }
}
