package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.security.RandomSecretTokens;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.supportaccess.SupportPorts;
import dev.guildhall.application.supportaccess.SupportUseCases;
import dev.guildhall.application.supportaccess.in.DecideSupportAccess;
import dev.guildhall.application.supportaccess.in.EndSupportAccess;
import dev.guildhall.application.supportaccess.in.EndSupportVisit;
import dev.guildhall.application.supportaccess.in.ListSupportAccesses;
import dev.guildhall.application.supportaccess.in.ListTenantSupport;
import dev.guildhall.application.supportaccess.in.NoteLook;
import dev.guildhall.application.supportaccess.in.RequestSupportAccess;
import dev.guildhall.application.supportaccess.in.ShowOpenSupport;
import dev.guildhall.application.supportaccess.in.StartSupportVisit;
import dev.guildhall.application.supportaccess.in.WithdrawSupportAccess;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of support access. */
@ApplicationScoped
public class SupportWiring {

    @Produces
    @Singleton
    SupportUseCases useCases(JpaAdapter jpa, Settings settings, InstantSource clock, IdSource ids, AuditTrail trail) {
        return new SupportUseCases(new SupportPorts(
                jpa.transactions(),
                jpa.lifecycle().supportAccesses(),
                jpa.lifecycle().standings(),
                jpa.recentStandings(),
                jpa.people().memberships(),
                jpa.members(),
                new RandomSecretTokens(),
                jpa.mails(),
                AccessWiring.publicUrl(settings),
                clock,
                ids,
                trail));
    }

    @Produces
    @Singleton
    RequestSupportAccess requestSupportAccess(SupportUseCases useCases) {
        return useCases.requestSupportAccess();
    }

    @Produces
    @Singleton
    ListSupportAccesses listSupportAccesses(SupportUseCases useCases) {
        return useCases.listSupportAccesses();
    }

    @Produces
    @Singleton
    ListTenantSupport listTenantSupport(SupportUseCases useCases) {
        return useCases.listTenantSupport();
    }

    @Produces
    @Singleton
    ShowOpenSupport showOpenSupport(SupportUseCases useCases) {
        return useCases.showOpenSupport();
    }

    @Produces
    @Singleton
    DecideSupportAccess decideSupportAccess(SupportUseCases useCases) {
        return useCases.decideSupportAccess();
    }

    @Produces
    @Singleton
    EndSupportAccess endSupportAccess(SupportUseCases useCases) {
        return useCases.endSupportAccess();
    }

    @Produces
    @Singleton
    WithdrawSupportAccess withdrawSupportAccess(SupportUseCases useCases) {
        return useCases.withdrawSupportAccess();
    }

    @Produces
    @Singleton
    StartSupportVisit startSupportVisit(SupportUseCases useCases) {
        return useCases.startSupportVisit();
    }

    @Produces
    @Singleton
    EndSupportVisit endSupportVisit(SupportUseCases useCases) {
        return useCases.endSupportVisit();
    }

    @Produces
    @Singleton
    NoteLook noteLook(SupportUseCases useCases) {
        return useCases.noteLook();
    }
}
