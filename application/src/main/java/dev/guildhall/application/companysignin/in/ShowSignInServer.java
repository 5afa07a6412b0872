package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.MailDomainClaim;
import java.util.List;
import java.util.Optional;

/** Shows the admins of a company how its people sign in. */
public interface ShowSignInServer {

    /** Shows. */
    Shown show(CallContext context);

    /**
     * How people sign in.
     *
     * @param setting the server, without the secret
     * @param returnAddress what has to be entered at the server
     */
    record Shown(Optional<CompanySignIn> setting, List<MailDomainClaim> domains, String returnAddress) {

        /** Copies the list. */
        public Shown {
            domains = List.copyOf(domains);
        }
    }
}
