package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.in.worker.ErasureTicker;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.lifecycle.LifecyclePorts;
import dev.guildhall.application.lifecycle.LifecycleUseCases;
import dev.guildhall.application.lifecycle.in.CancelDeletion;
import dev.guildhall.application.lifecycle.in.ExportErasedAudit;
import dev.guildhall.application.lifecycle.in.ExportTenant;
import dev.guildhall.application.lifecycle.in.ListErasedTenants;
import dev.guildhall.application.lifecycle.in.ListTenants;
import dev.guildhall.application.lifecycle.in.RequestDeletion;
import dev.guildhall.application.lifecycle.in.ResumeTenant;
import dev.guildhall.application.lifecycle.in.ShowTenant;
import dev.guildhall.application.lifecycle.in.SuspendTenant;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** The use cases of the lifecycle of companies. */
@ApplicationScoped
public class LifecycleWiring {

    @Produces
    @Singleton
    LifecycleUseCases useCases(
            JpaAdapter jpa, Settings settings, LocalRunSignals signals, InstantSource clock, AuditTrail trail) {
        return new LifecycleUseCases(new LifecyclePorts(
                jpa.transactions(),
                jpa.lifecycle().directory(),
                jpa.tenants(),
                jpa.lifecycle().standings(),
                jpa.lifecycle().figures(),
                jpa.lifecycle().data(),
                jpa.lifecycle().exports(),
                jpa.lifecycle().erasures(),
                jpa.lifecycle().erased(),
                jpa.people().memberships(),
                jpa.sessions(),
                settings.deletionGrace(),
                jpa.runQueue(),
                signals,
                clock,
                trail));
    }

    @Produces
    @Singleton
    RequestDeletion requestDeletion(LifecycleUseCases useCases) {
        return useCases.requestDeletion();
    }

    @Produces
    @Singleton
    CancelDeletion cancelDeletion(LifecycleUseCases useCases) {
        return useCases.cancelDeletion();
    }

    @Produces
    @Singleton
    ErasureTicker eraser(LifecycleUseCases useCases, IdSource ids) {
        return new ErasureTicker(
                useCases.claimErasures(),
                useCases.eraseTenant(),
                "eraser-" + ids.next(),
                Duration.ofMinutes(1),
                Thread.ofVirtual().name("erasures").factory());
    }

    void start(@Observes Startup startup, ErasureTicker eraser) {
        eraser.start();
    }

    void stop(@Observes Shutdown shutdown, ErasureTicker eraser) {
        eraser.close();
    }

    @Produces
    @Singleton
    ExportTenant exportTenant(LifecycleUseCases useCases) {
        return useCases.exportTenant();
    }

    @Produces
    @Singleton
    ListErasedTenants listErasedTenants(LifecycleUseCases useCases) {
        return useCases.listErasedTenants();
    }

    @Produces
    @Singleton
    ExportErasedAudit exportErasedAudit(LifecycleUseCases useCases) {
        return useCases.exportErasedAudit();
    }

    @Produces
    @Singleton
    ListTenants listTenants(LifecycleUseCases useCases) {
        return useCases.listTenants();
    }

    @Produces
    @Singleton
    ShowTenant showTenant(LifecycleUseCases useCases) {
        return useCases.showTenant();
    }

    @Produces
    @Singleton
    SuspendTenant suspendTenant(LifecycleUseCases useCases) {
        return useCases.suspendTenant();
    }

    @Produces
    @Singleton
    ResumeTenant resumeTenant(LifecycleUseCases useCases) {
        return useCases.resumeTenant();
    }
}
