package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Duration;

/**
 * Mails a link with which a forgotten password can be replaced. Whether the address signs in is told to its owner only, in
 * the mail; the caller gets the same answer in the same time.
 */
public interface RequestPasswordReset {

    /** Requests a link. */
    Outcome request(SystemContext context, EmailAddress email);

    /** What became of it. */
    sealed interface Outcome {
        /** A mail is on its way. */
        record Mailed() implements Outcome {}

        /** Too many requests for this address or from this origin. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
