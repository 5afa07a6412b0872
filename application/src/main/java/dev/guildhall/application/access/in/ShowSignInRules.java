package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.SignInRules;

/** Tells what the company demands of its members when they sign in. */
public interface ShowSignInRules {

    /** The rules. */
    SignInRules show(CallContext context);
}
