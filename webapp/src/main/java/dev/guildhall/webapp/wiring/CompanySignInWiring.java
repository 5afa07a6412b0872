package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.JpaCompanySignIn;
import dev.guildhall.adapter.out.security.PolledWaitingRoom;
import dev.guildhall.adapter.out.security.oidc.OidcSignInServer;
import dev.guildhall.adapter.out.tools.fetch.GuardedSignInLine;
import dev.guildhall.application.access.AccessPorts;
import dev.guildhall.application.companysignin.CompanySignInPorts;
import dev.guildhall.application.companysignin.CompanySignInUseCases;
import dev.guildhall.application.companysignin.in.AddMailDomain;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn;
import dev.guildhall.application.companysignin.in.DecideMailDomain;
import dev.guildhall.application.companysignin.in.ListMailDomains;
import dev.guildhall.application.companysignin.in.RemoveMailDomain;
import dev.guildhall.application.companysignin.in.RemoveSignInServer;
import dev.guildhall.application.companysignin.in.ReportSignInServer;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn;
import dev.guildhall.application.companysignin.in.ShowCompanySignOut;
import dev.guildhall.application.companysignin.in.ShowSignInServer;
import dev.guildhall.application.companysignin.in.StartCompanySignIn;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.application.crosstenant.MailDomainDirectory;
import dev.guildhall.config.Settings;
import dev.guildhall.config.SignInHost;
import dev.guildhall.domain.access.MailDomain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The use cases of signing in at companies' own servers. */
@ApplicationScoped
public class CompanySignInWiring {

    @Produces
    @Singleton
    CompanySignInUseCases useCases(JpaAdapter jpa, AccessPorts access, Settings settings, InstantSource clock) {
        JpaCompanySignIn stores = jpa.companySignIn();
        return new CompanySignInUseCases(new CompanySignInPorts(
                access,
                stores.directory(),
                stores.attempts(),
                stores.accounts(),
                stores.sessions(),
                new OidcSignInServer(line(settings, stores.directory()), clock),
                new PolledWaitingRoom()));
    }

    private static SignInLine line(Settings settings, MailDomainDirectory directory) {
        Map<String, Set<MailDomain>> internal = settings.signInHosts().stream()
                .collect(Collectors.groupingBy(
                        SignInHost::host,
                        Collectors.mapping(host -> new MailDomain(host.domain()), Collectors.toUnmodifiableSet())));
        return new GuardedSignInLine(internal, directory::find, settings.fetchForbidden());
    }

    @Produces
    @Singleton
    ShowCompanySignIn showCompanySignIn(CompanySignInUseCases useCases) {
        return useCases.showCompanySignIn();
    }

    @Produces
    @Singleton
    ShowCompanySignOut showCompanySignOut(CompanySignInUseCases useCases) {
        return useCases.showCompanySignOut();
    }

    @Produces
    @Singleton
    StartCompanySignIn startCompanySignIn(CompanySignInUseCases useCases) {
        return useCases.startCompanySignIn();
    }

    @Produces
    @Singleton
    ConfirmCompanySignIn confirmCompanySignIn(CompanySignInUseCases useCases) {
        return useCases.confirmCompanySignIn();
    }

    @Produces
    @Singleton
    ShowSignInServer showSignInServer(CompanySignInUseCases useCases) {
        return useCases.showSignInServer();
    }

    @Produces
    @Singleton
    ChangeSignInServer changeSignInServer(CompanySignInUseCases useCases) {
        return useCases.changeSignInServer();
    }

    @Produces
    @Singleton
    RemoveSignInServer removeSignInServer(CompanySignInUseCases useCases) {
        return useCases.removeSignInServer();
    }

    @Produces
    @Singleton
    ReportSignInServer reportSignInServer(CompanySignInUseCases useCases) {
        return useCases.reportSignInServer();
    }

    @Produces
    @Singleton
    AddMailDomain addMailDomain(CompanySignInUseCases useCases) {
        return useCases.addMailDomain();
    }

    @Produces
    @Singleton
    RemoveMailDomain removeMailDomain(CompanySignInUseCases useCases) {
        return useCases.removeMailDomain();
    }

    @Produces
    @Singleton
    ListMailDomains listMailDomains(CompanySignInUseCases useCases) {
        return useCases.listMailDomains();
    }

    @Produces
    @Singleton
    DecideMailDomain decideMailDomain(CompanySignInUseCases useCases) {
        return useCases.decideMailDomain();
    }
}
