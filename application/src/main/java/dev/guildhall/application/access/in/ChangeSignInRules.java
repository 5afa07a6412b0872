package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.SignInRules;

/** Changes what the company demands of its members when they sign in. */
public interface ChangeSignInRules {

    /**
     * Changes it. Members without a second factor can do nothing but set one up from their next page on, and with the API
     * as soon as the access token they have has expired.
     *
     * @param secondFactor whether a second factor is demanded
     */
    Outcome change(CallContext context, boolean secondFactor);

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Changed(SignInRules rules) implements Outcome {}

        /** Who demands a second factor has to have one: otherwise the company would lose an admin on the spot. */
        record NoneOfYourOwn() implements Outcome {}
    }
}
