package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportState;
import java.time.Instant;

/** Begins to look into a company that has consented. */
public interface StartSupportVisit {

    /**
     * Enters. What was given out for the same access before is good no more.
     *
     * @param context of the operator who has asked, signed in
     */
    Outcome enter(CallContext context, TenantId tenant, SupportAccessId id);

    /** How it ended. */
    sealed interface Outcome {
        /**
         * The caller can look.
         *
         * @param token what proves it, as bearer token or cookie; good as long as the access and the caller's own session
         * @param until when the access ends
         */
        record Entered(String token, Instant until) implements Outcome {
            @Override
            public String toString() {
                return "Entered[until=" + until + "]";
            }
        }

        /** The company has not consented, or not any more. */
        record NotGranted(SupportState state) implements Outcome {}

        /** There is none with this id, or another operator has asked for it. */
        record UnknownAccess() implements Outcome {}
    }
}
