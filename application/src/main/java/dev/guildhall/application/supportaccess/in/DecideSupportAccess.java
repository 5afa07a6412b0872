package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportState;

/** Consents to a support access, or refuses it. */
public interface DecideSupportAccess {

    /**
     * Decides.
     *
     * @param grant whether its time begins now
     */
    Outcome decide(CallContext context, SupportAccessId id, boolean grant);

    /** How it ended. */
    sealed interface Outcome {
        /** It is decided. */
        record Decided(SupportAccess access) implements Outcome {}

        /** It does not wait for a decision any more. Nothing has changed. */
        record NotWaiting(SupportState state) implements Outcome {}

        /** There is none with this id. */
        record UnknownAccess() implements Outcome {}
    }
}
