package dev.guildhall.application.access;

import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.ListVerificationKeys;
import dev.guildhall.application.access.in.ListVerificationKeys.PublicKey;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.access.in.RefreshSession;
import dev.guildhall.application.access.in.ShowInvitation;
import dev.guildhall.application.access.in.ShowInvitation.Offer;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
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

    /** {@link SignUp}. */
    public SignUp signUp() {
        return new SignUpService(ports);
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
