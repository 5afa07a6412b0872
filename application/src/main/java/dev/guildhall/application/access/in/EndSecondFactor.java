package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Password;
import java.time.Duration;

/** Switches the caller's second factor off. */
public interface EndSecondFactor {

    /**
     * Switches it off.
     *
     * @param code of the device, or a recovery code
     */
    Outcome end(CallContext context, Password password, String code);

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record SwitchedOff() implements Outcome {}

        /** There is none. */
        record NotOn() implements Outcome {}

        /** Password or code is wrong; which one is not said. */
        record Wrong() implements Outcome {}

        /** Too many wrong ones. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
