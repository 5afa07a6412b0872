package dev.guildhall.application.access;

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
import dev.guildhall.application.access.in.ListVerificationKeys.PublicKey;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.access.in.RefreshSession;
import dev.guildhall.application.access.in.RequestPasswordReset;
import dev.guildhall.application.access.in.ResetPassword;
import dev.guildhall.application.access.in.ShowInvitation;
import dev.guildhall.application.access.in.ShowInvitation.Offer;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.access.in.ShowSecondFactor;
import dev.guildhall.application.access.in.ShowSignInRules;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.in.StartSecondFactor;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.secret.SealedTexts;
import dev.guildhall.domain.access.Permission;
import java.util.Optional;

/** Builds the use cases of access. */
public final class AccessUseCases {

    private final AccessPorts ports;

    /**
     * @param ports what they run on
     */
    public AccessUseCases(AccessPorts ports) {
        this.ports = ports;
    }

    /** What is sealed with companies' keys here. */
    public SealedTexts sealedTexts() {
        return new FactorSecrets(ports);
    }

    /** {@link SignUp}. */
    public SignUp signUp() {
        return new SignUpService(ports);
    }

    /** {@link ConfirmSignUp}. */
    public ConfirmSignUp confirmSignUp() {
        return new ConfirmSignUpService(ports);
    }

    /** {@link RequestPasswordReset}. */
    public RequestPasswordReset requestPasswordReset() {
        return new RequestPasswordResetService(ports);
    }

    /** {@link ResetPassword}. */
    public ResetPassword resetPassword() {
        return new ResetPasswordService(ports);
    }

    /** {@link ChangePassword}. */
    public ChangePassword changePassword() {
        return new ChangePasswordService(ports);
    }

    /** {@link LogIn}. */
    public LogIn logIn() {
        return new LogInService(ports);
    }

    /** {@link RefreshSession}. */
    public RefreshSession refreshSession() {
        return new RefreshSessionService(ports);
    }

    /** {@link LogOut}. */
    public LogOut logOut() {
        return new LogOutService(ports);
    }

    /** {@link ListSessions}. */
    public ListSessions listSessions() {
        return new ListSessionsService(ports);
    }

    /** {@link EndSession}. */
    public EndSession endSession() {
        return new EndSessionService(ports);
    }

    /** {@link EndOtherSessions}. */
    public EndOtherSessions endOtherSessions() {
        return new EndOtherSessionsService(ports);
    }

    /** {@link ConfirmLogIn}. */
    public ConfirmLogIn confirmLogIn() {
        return new ConfirmLogInService(ports);
    }

    /** {@link StartSecondFactor}. */
    public StartSecondFactor startSecondFactor() {
        return new StartSecondFactorService(ports);
    }

    /** {@link ConfirmSecondFactor}. */
    public ConfirmSecondFactor confirmSecondFactor() {
        return new ConfirmSecondFactorService(ports);
    }

    /** {@link EndSecondFactor}. */
    public EndSecondFactor endSecondFactor() {
        return new EndSecondFactorService(ports);
    }

    /** {@link ShowSecondFactor}. */
    public ShowSecondFactor showSecondFactor() {
        return new ShowSecondFactorService(ports);
    }

    /** {@link ShowSignInRules}. */
    public ShowSignInRules showSignInRules() {
        return context -> {
            context.demand(Permission.SELF_READ);
            return ports.tx().read(context.tenant(), () -> ports.signInRules().find(context.tenant()));
        };
    }

    /** {@link ChangeSignInRules}. */
    public ChangeSignInRules changeSignInRules() {
        return new ChangeSignInRulesService(ports);
    }

    /** {@link Authenticate}. */
    public Authenticate authenticate() {
        return new AuthenticateService(ports);
    }

    /** {@link ShowInvitation}. */
    public ShowInvitation showInvitation() {
        return (context, token) -> ports.secrets().read(Kind.INVITATION, token).flatMap(this::offer);
    }

    private Optional<Offer> offer(Presented token) {
        return ports.tx()
                .read(
                        token.tenant(),
                        () -> ports.invitations()
                                .findByToken(token.tenant(), token.hash())
                                .filter(found -> found.isPendingAt(ports.clock().instant()))
                                .flatMap(found -> ports.tenants()
                                        .find(token.tenant())
                                        .map(tenant -> new Offer(tenant.companyName(), found.role()))));
    }

    /** {@link AcceptInvitation}. */
    public AcceptInvitation acceptInvitation() {
        return new AcceptInvitationService(ports);
    }

    /** {@link RecheckCaller}. */
    public RecheckCaller recheckCaller() {
        return new AuthenticateService(ports);
    }

    /** {@link ListVerificationKeys}. */
    public ListVerificationKeys listVerificationKeys() {
        return context -> ports.keys().published().stream()
                .map(key -> new PublicKey(key.id(), key.x(), key.y()))
                .toList();
    }

    /** {@link ShowMe}. */
    public ShowMe showMe() {
        return new ShowMeService(ports);
    }
}
