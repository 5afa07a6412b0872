package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import java.time.Instant;

/** Tells how far the caller's second factor is. */
public interface ShowSecondFactor {

    /** Its state. */
    State show(CallContext context);

    /** How far it is. */
    sealed interface State {
        /** There is none. */
        record Off() implements State {}

        /** Its first code is awaited. */
        record Beginning(Enrolment enrolment) implements State {}

        /** It is asked for. */
        record On(Instant since, int recoveryCodesLeft) implements State {}
    }
}
