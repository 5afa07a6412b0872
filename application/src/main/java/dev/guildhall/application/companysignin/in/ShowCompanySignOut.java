package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;
import java.util.Optional;

/**
 * Shows where somebody who has come from the company's own server can sign out there, too. Whoever signs out of our session
 * only is let in again by that server without a question.
 */
public interface ShowCompanySignOut {

    /**
     * Shows it, after the session has ended, too.
     *
     * @return the server's page; empty for other sessions, and when the server has no such page or does not answer
     */
    Optional<String> show(CallContext context);
}
