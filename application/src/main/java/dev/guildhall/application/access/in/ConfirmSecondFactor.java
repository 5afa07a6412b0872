package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import java.time.Duration;
import java.util.List;

/** Switches the caller's second factor on, by its first code. */
public interface ConfirmSecondFactor {

    /** Switches it on. */
    Outcome confirm(CallContext context, String code);

    /** What became of it. */
    sealed interface Outcome {
        /**
         * Done.
         *
         * @param recoveryCodes each works once in place of a code; shown now and never again
         */
        record SwitchedOn(List<String> recoveryCodes) implements Outcome {
            /** Takes a copy. */
            public SwitchedOn {
                recoveryCodes = List.copyOf(recoveryCodes);
            }

            @Override
            public String toString() {
                return "SwitchedOn[hidden]";
            }
        }

        /** The code is wrong. */
        record WrongCode() implements Outcome {}

        /** Nothing was begun, or too long ago. */
        record NotBegun() implements Outcome {}

        /** Too many wrong codes. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
