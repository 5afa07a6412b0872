package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.security.Argon2PasswordHasher;
import dev.guildhall.adapter.out.security.JwkVerificationKeys;
import dev.guildhall.adapter.out.security.JwtAccessTokens;
import dev.guildhall.adapter.out.security.PlatformKeys;
import dev.guildhall.adapter.out.security.RandomSecretTokens;
import dev.guildhall.adapter.out.security.TotpOneTimeCodes;
import dev.guildhall.application.access.AccessPorts;
import dev.guildhall.application.access.AccessUseCases;
import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.ChangePassword;
import dev.guildhall.application.access.in.ChangeSignInRules;
import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.ConfirmSecondFactor;
import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.access.in.EndOtherSessions;
import dev.guildhall.application.access.in.EndSecondFactor;
import dev.guildhall.application.access.in.EndSession;
import dev.guildhall.application.access.in.ListSessions;
import dev.guildhall.application.access.in.ListVerificationKeys;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.access.in.RefreshSession;
import dev.guildhall.application.access.in.RequestPasswordReset;
import dev.guildhall.application.access.in.ResetPassword;
import dev.guildhall.application.access.in.ShowInvitation;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.access.in.ShowSecondFactor;
import dev.guildhall.application.access.in.ShowSignInRules;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.in.StartSecondFactor;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.companysignin.CompanySignInUseCases;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.application.secret.SecretPorts;
import dev.guildhall.application.supportaccess.SupportUseCases;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;

/** The use cases of access. */
@ApplicationScoped
public class AccessWiring {

    @Produces
    @Singleton
    AccessUseCases useCases(AccessPorts ports) {
        return new AccessUseCases(ports);
    }

    @Produces
    @Singleton
    AccessPorts ports(
            JpaAdapter jpa,
            Seats seats,
            PlatformKeys keys,
            SecretPorts secrets,
            Settings settings,
            InstantSource clock,
            IdSource ids,
            AuditTrail trail) {
        return new AccessPorts(
                jpa.transactions(),
                jpa.tenants(),
                jpa.recentStandings(),
                jpa.members(),
                jpa.sessions(),
                jpa.refreshTokens(),
                jpa.people().apiKeys(),
                jpa.people().memberships(),
                jpa.people().invitations(),
                jpa.plans().catalog(),
                seats,
                jpa.logins(),
                jpa.logInAttempts(),
                new Argon2PasswordHasher(Math.max(2, Runtime.getRuntime().availableProcessors())),
                new RandomSecretTokens(),
                new JwtAccessTokens(keys.tokens()),
                new JwkVerificationKeys(keys.tokens()),
                jpa.pendingSignUps(),
                settings.signUpConfirmation(),
                jpa.passwordResets(),
                new TotpOneTimeCodes(settings.secretKeyFile()),
                secrets.vault(),
                jpa.factors(),
                jpa.tickets(),
                jpa.signInRules(),
                jpa.companySignIn().servers(),
                jpa.companySignIn().domains(),
                jpa.mails(),
                publicUrl(settings),
                clock,
                ids,
                trail);
    }

    /** The launcher always says where; without it links lead to where the server listens. */
    static PublicUrl publicUrl(Settings settings) {
        return new PublicUrl(settings.mail()
                .publicUrl()
                .map(URI::toString)
                .orElseGet(() -> "http://localhost:" + settings.http().port()));
    }

    @Produces
    @Singleton
    SignUp signUp(AccessUseCases useCases) {
        return useCases.signUp();
    }

    @Produces
    @Singleton
    ConfirmSignUp confirmSignUp(AccessUseCases useCases) {
        return useCases.confirmSignUp();
    }

    @Produces
    @Singleton
    RequestPasswordReset requestPasswordReset(AccessUseCases useCases) {
        return useCases.requestPasswordReset();
    }

    @Produces
    @Singleton
    ResetPassword resetPassword(AccessUseCases useCases) {
        return useCases.resetPassword();
    }

    @Produces
    @Singleton
    ChangePassword changePassword(AccessUseCases useCases) {
        return useCases.changePassword();
    }

    @Produces
    @Singleton
    LogIn logIn(AccessUseCases useCases) {
        return useCases.logIn();
    }

    @Produces
    @Singleton
    RefreshSession refreshSession(AccessUseCases useCases) {
        return useCases.refreshSession();
    }

    @Produces
    @Singleton
    LogOut logOut(AccessUseCases useCases) {
        return useCases.logOut();
    }

    @Produces
    @Singleton
    ListSessions listSessions(AccessUseCases useCases) {
        return useCases.listSessions();
    }

    @Produces
    @Singleton
    EndSession endSession(AccessUseCases useCases) {
        return useCases.endSession();
    }

    @Produces
    @Singleton
    EndOtherSessions endOtherSessions(AccessUseCases useCases) {
        return useCases.endOtherSessions();
    }

    @Produces
    @Singleton
    ConfirmLogIn confirmLogIn(AccessUseCases useCases) {
        return useCases.confirmLogIn();
    }

    @Produces
    @Singleton
    StartSecondFactor startSecondFactor(AccessUseCases useCases) {
        return useCases.startSecondFactor();
    }

    @Produces
    @Singleton
    ConfirmSecondFactor confirmSecondFactor(AccessUseCases useCases) {
        return useCases.confirmSecondFactor();
    }

    @Produces
    @Singleton
    EndSecondFactor endSecondFactor(AccessUseCases useCases) {
        return useCases.endSecondFactor();
    }

    @Produces
    @Singleton
    ShowSecondFactor showSecondFactor(AccessUseCases useCases) {
        return useCases.showSecondFactor();
    }

    @Produces
    @Singleton
    ShowSignInRules showSignInRules(AccessUseCases useCases) {
        return useCases.showSignInRules();
    }

    @Produces
    @Singleton
    ChangeSignInRules changeSignInRules(AccessUseCases useCases) {
        return useCases.changeSignInRules();
    }

    @Produces
    @Singleton
    Authenticate authenticate(AccessUseCases useCases, CompanySignInUseCases companies, SupportUseCases support) {
        return support.authenticate(companies.authenticate(useCases), companies.recheckCaller(useCases));
    }

    @Produces
    @Singleton
    RecheckCaller recheckCaller(AccessUseCases useCases, CompanySignInUseCases companies, SupportUseCases support) {
        return support.recheckCaller(companies.authenticate(useCases), companies.recheckCaller(useCases));
    }

    @Produces
    @Singleton
    ListVerificationKeys listVerificationKeys(AccessUseCases useCases) {
        return useCases.listVerificationKeys();
    }

    @Produces
    @Singleton
    ShowInvitation showInvitation(AccessUseCases useCases) {
        return useCases.showInvitation();
    }

    @Produces
    @Singleton
    AcceptInvitation acceptInvitation(AccessUseCases useCases) {
        return useCases.acceptInvitation();
    }

    @Produces
    @Singleton
    ShowMe showMe(AccessUseCases useCases) {
        return useCases.showMe();
    }
}
