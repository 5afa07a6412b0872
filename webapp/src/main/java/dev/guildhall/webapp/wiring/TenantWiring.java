package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tenant.TenantPorts;
import dev.guildhall.application.tenant.TenantUseCases;
import dev.guildhall.application.tenant.in.ChangePlan;
import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.application.tenant.in.PreviewPlan;
import dev.guildhall.application.tenant.in.ShowPlanLimits;
import dev.guildhall.application.tenant.in.ShowTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Plans, and the use cases of companies' settings. */
@ApplicationScoped
public class TenantWiring {

    @Produces
    @Singleton
    TenantPlans plans(JpaAdapter jpa) {
        return new TenantPlans(jpa.tenants(), jpa.plans().catalog());
    }

    @Produces
    @Singleton
    Seats seats(JpaAdapter jpa, TenantPlans plans) {
        return new Seats(plans, jpa.plans().meter());
    }

    @Produces
    @Singleton
    TenantUseCases useCases(JpaAdapter jpa, TenantPlans plans, InstantSource clock, AuditTrail trail) {
        return new TenantUseCases(
                new TenantPorts(jpa.transactions(), plans, jpa.plans().meter(), clock, trail));
    }

    @Produces
    @Singleton
    ShowTenant showTenant(TenantUseCases useCases) {
        return useCases.showTenant();
    }

    @Produces
    @Singleton
    ChangeTenant changeTenant(TenantUseCases useCases) {
        return useCases.changeTenant();
    }

    @Produces
    @Singleton
    ShowPlanLimits showPlanLimits(TenantUseCases useCases) {
        return useCases.showPlanLimits();
    }

    @Produces
    @Singleton
    PreviewPlan previewPlan(TenantUseCases useCases) {
        return useCases.previewPlan();
    }

    @Produces
    @Singleton
    ChangePlan changePlan(TenantUseCases useCases) {
        return useCases.changePlan();
    }
}
