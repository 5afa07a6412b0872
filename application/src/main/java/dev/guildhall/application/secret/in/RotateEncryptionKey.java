package dev.guildhall.application.secret.in;

import dev.guildhall.application.context.CallContext;
import java.util.List;

/** Gives the company a new encryption key and seals with it all that was sealed with those before. */
public interface RotateEncryptionKey {

    /** Rotates. */
    Outcome rotate(CallContext context);

    /** What came of it. */
    sealed interface Outcome {
        /**
         * The new key holds.
         *
         * @param secrets how many secrets are sealed with it now
         * @param unopened for people, what could not be opened with any key, stays as it is and has to be set anew
         */
        record Rotated(int secrets, List<String> unopened) implements Outcome {
            /** Takes a copy. */
            public Rotated {
                unopened = List.copyOf(unopened);
            }
        }

        /** Somebody else gives the company a new key right now. */
        record Busy() implements Outcome {}
    }
}
