package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import java.time.Duration;
import java.util.Optional;

/** Refusals that several entry points of access share. */
final class Refusals {

    private Refusals() {}

    static Refused emailTaken() {
        return new Refused(Reason.CONFLICT, "email-taken", "This address signs in already. Sign in instead.");
    }

    static Refused throttled(Duration retryAfter) {
        return new Refused(
                Reason.LIMITED,
                "too-many-attempts",
                "Too many attempts. Wait before the next one.",
                Optional.of(retryAfter));
    }

    static Refused uselessToken() {
        return new Refused(
                Reason.CONFLICT,
                "useless-token",
                "This token is unknown, was used before, or has expired. Ask for a new mail.");
    }
}
