package dev.guildhall.application.access;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.ListVerificationKeys;
import dev.guildhall.application.access.in.ListVerificationKeys.PublicKey;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.access.in.RefreshSession;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.access.in.SignUp;

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
