package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Password;
import java.time.Duration;

/** Begins to set up the caller's second factor. It is not asked for before {@link ConfirmSecondFactor}. */
public interface StartSecondFactor {

    /** Begins, or begins again with another secret. */
    Outcome start(CallContext context, Password password);

    /** What became of it. */
    sealed interface Outcome {
        /** Show this to the program that makes the codes. */
        record Started(Enrolment enrolment) implements Outcome {}

        /** There is one already; switch it off first. */
        record AlreadyOn() implements Outcome {}

        /** The password is another one. */
        record WrongPassword() implements Outcome {}

        /** Too many wrong passwords. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
