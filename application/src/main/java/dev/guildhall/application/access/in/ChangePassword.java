package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Password;
import java.time.Duration;

/** Changes the caller's password and ends its other sessions. */
public interface ChangePassword {

    /**
     * Changes it.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the new password is too weak
     */
    Outcome change(CallContext context, Password current, Password next);

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Changed() implements Outcome {}

        /** The current password is another one. */
        record WrongPassword() implements Outcome {}

        /** Too many wrong passwords. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
