package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Password;

/** Replaces a forgotten password by means of a mailed token, and ends all sessions of its owner. */
public interface ResetPassword {

    /**
     * Replaces the password. The token works once, within 30 minutes.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the password is too weak; the token stays good
     */
    Outcome reset(SystemContext context, String token, Password password);

    /** What became of it. */
    sealed interface Outcome {
        /** Done; sign in with it. */
        record Done() implements Outcome {}

        /** The token is unknown, was used before, or has expired. */
        record UselessToken() implements Outcome {}
    }
}
