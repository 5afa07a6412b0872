package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tenant.Deletion;
import java.time.Duration;

/**
 * Asks for everything of the company to be erased. At once its work stands still, as in a suspension; after a time in which
 * its owner can take that back everything is erased for good.
 */
public interface RequestDeletion {

    /** How long ago the caller may have signed in at most. */
    Duration FRESH = Duration.ofMinutes(15);

    /**
     * Asks.
     *
     * @param companyName the company's name as it is, so that nobody does it by mistake
     */
    Outcome ask(CallContext context, String companyName);

    /** What became of it. */
    sealed interface Outcome {
        /** It is going to be erased. */
        record Asked(Deletion deletion) implements Outcome {}

        /** It was asked for before. */
        record AskedBefore(Deletion deletion) implements Outcome {}

        /** Only the owner may ask. */
        record NotOwner() implements Outcome {}

        /** Operators of the platform are members of it: erased, nobody could look after the others. */
        record HasOperators() implements Outcome {}

        /** The company has another name. */
        record OtherName() implements Outcome {}

        /** The caller has signed in more than {@link #FRESH} ago. */
        record SignInAgain() implements Outcome {}
    }
}
