package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.MailDomain;
import java.util.Optional;

/**
 * Shows where somebody signs in, by the domain of the address. Says the same for every address of a domain, so it tells
 * nobody who has an account.
 */
public interface ShowCompanySignIn {

    /** The company that has its own way to sign in, if the domain was confirmed to one. */
    Optional<Offer> show(SystemContext context, MailDomain domain);

    /**
     * A way to sign in.
     *
     * @param start complete address at which it begins, without its query: servers send browsers back to that host, and
     *     only there is the cookie that they must bring
     */
    record Offer(String companyName, MailDomain domain, String start) {}
}
