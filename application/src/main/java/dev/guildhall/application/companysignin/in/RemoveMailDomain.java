package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.MailDomain;

/** Gives a mail domain up. Who has an address of it is not let in by the company's server any more. */
public interface RemoveMailDomain {

    /** Removes; false when the company does not claim it. */
    boolean remove(CallContext context, MailDomain domain);
}
