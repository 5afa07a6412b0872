package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.in.security.RefusalLog;
import dev.guildhall.adapter.in.security.ServerLoad;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.admission.SecondBestRateLimits;
import dev.guildhall.application.admission.AdmissionPorts;
import dev.guildhall.application.admission.AdmissionUseCases;
import dev.guildhall.application.admission.NodeLimits;
import dev.guildhall.application.admission.in.AdmitCall;
import dev.guildhall.application.admission.in.AdmitStranger;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.config.Settings;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.webapp.metrics.RefusedRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** How many requests are let in. */
@ApplicationScoped
public class AdmissionWiring {

    /** As with the plans: the burst comes back in ten seconds. */
    private static final int BURST_SECONDS = 10;

    @Produces
    @Singleton
    RefusedRequests refusedRequests(MetricRegistry registry) {
        return new RefusedRequests(registry);
    }

    @Produces
    @Singleton
    AdmissionUseCases useCases(
            JpaAdapter jpa, TenantPlans plans, Settings settings, InstantSource clock, RefusedRequests refused) {
        SecondBestRateLimits limits = new SecondBestRateLimits(
                jpa.rateLimits(), jpa.strangerLimits(), new NodeLimits(clock), System::nanoTime, refused::countedHere);
        int perSecond = settings.http().addressRate();
        RateLimit perAddress = new RateLimit(BURST_SECONDS * perSecond, perSecond);
        return new AdmissionUseCases(new AdmissionPorts(jpa.transactions(), plans, limits, limits, perAddress, clock));
    }

    @Produces
    @Singleton
    AdmitCall admitCall(AdmissionUseCases useCases, RefusedRequests refused) {
        AdmitCall admit = useCases.admitCall();
        return context -> refused.seen(admit.admit(context));
    }

    @Produces
    @Singleton
    AdmitStranger admitStranger(AdmissionUseCases useCases, RefusedRequests refused) {
        AdmitStranger admit = useCases.admitStranger();
        return context -> refused.seen(admit.admit(context));
    }

    @Produces
    @Singleton
    ServerLoad load(Settings settings, RefusedRequests refused) {
        return new ServerLoad(settings.http().maxRequests(), refused::overloaded);
    }

    @Produces
    @Singleton
    RefusalLog refusalLog(InstantSource clock) {
        return new RefusalLog(clock);
    }

    void register(@Observes Startup startup, MetricRegistry registry, ServerLoad load) {
        registry.gauge("guildhall_requests_active", load, ServerLoad::serving);
    }
}
