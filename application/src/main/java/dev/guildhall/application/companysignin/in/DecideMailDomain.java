package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.shared.TenantId;

/** Confirms for operators that a mail domain is a company's, or refuses it. Whoever is confirmed can let in everybody there. */
public interface DecideMailDomain {

    /** Decides. */
    Outcome decide(CallContext context, Command command);

    /**
     * A decision.
     *
     * @param confirm else the claim is refused, or what was confirmed is taken back
     */
    record Command(TenantId company, MailDomain domain, boolean confirm) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Decided() implements Outcome {}

        /** The company does not claim it any more, or it was confirmed to another one. */
        record Gone() implements Outcome {}
    }
}
