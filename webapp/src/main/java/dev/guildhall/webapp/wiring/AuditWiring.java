package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.security.JwkAuditSeal;
import dev.guildhall.adapter.out.security.PlatformDigests;
import dev.guildhall.adapter.out.security.PlatformKeys;
import dev.guildhall.adapter.out.security.RandomSalts;
import dev.guildhall.application.audit.AuditPorts;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.audit.AuditUseCases;
import dev.guildhall.application.audit.in.ExportAudit;
import dev.guildhall.application.audit.in.ListAudit;
import dev.guildhall.application.audit.in.ListAuditKeys;
import dev.guildhall.application.audit.in.ListCheckpoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of the audit log. */
@ApplicationScoped
public class AuditWiring {

    @Produces
    @Singleton
    AuditPorts auditPorts(JpaAdapter jpa, PlatformKeys keys, InstantSource clock) {
        return new AuditPorts(
                jpa.transactions(),
                jpa.auditLog(),
                jpa.checkpoints(),
                new JwkAuditSeal(keys.audit(), clock),
                new PlatformDigests(),
                new RandomSalts(),
                jpa.members(),
                clock);
    }

    @Produces
    @Singleton
    AuditTrail auditTrail(AuditPorts ports) {
        return new AuditTrail(ports);
    }

    @Produces
    @Singleton
    AuditUseCases auditUseCases(AuditPorts ports) {
        return new AuditUseCases(ports);
    }

    @Produces
    @Singleton
    ListAudit listAudit(AuditUseCases useCases) {
        return useCases.listAudit();
    }

    @Produces
    @Singleton
    ExportAudit exportAudit(AuditUseCases useCases) {
        return useCases.exportAudit();
    }

    @Produces
    @Singleton
    ListCheckpoints listCheckpoints(AuditUseCases useCases) {
        return useCases.listCheckpoints();
    }

    @Produces
    @Singleton
    ListAuditKeys listAuditKeys(AuditUseCases useCases) {
        return useCases.listAuditKeys();
    }
}
