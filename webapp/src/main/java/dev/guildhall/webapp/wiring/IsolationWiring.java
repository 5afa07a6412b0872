package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.isolation.IsolationUseCases;
import dev.guildhall.application.isolation.in.ReportIsolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The report on isolation. */
@ApplicationScoped
public class IsolationWiring {

    @Produces
    @Singleton
    ReportIsolation reportIsolation(JpaAdapter jpa, InstantSource clock) {
        return new IsolationUseCases(jpa.isolation(), clock).reportIsolation();
    }
}
