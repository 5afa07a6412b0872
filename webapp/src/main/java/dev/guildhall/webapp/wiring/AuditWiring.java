package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.security.PlatformDigests;
import dev.guildhall.application.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of the audit log. */
@ApplicationScoped
public class AuditWiring {

    @Produces
    @Singleton
    AuditTrail auditTrail(JpaAdapter jpa, InstantSource clock) {
        return new AuditTrail(jpa.auditLog(), new PlatformDigests(), clock);
    }
}
