package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.MailDomain;

/** Says that a mail domain is the company's. It leads nobody anywhere until an operator of the platform has confirmed it. */
public interface AddMailDomain {

    /** Adds. Says the same whether or not another company claims the domain. */
    Outcome add(CallContext context, MailDomain domain);

    /** What became of it. */
    sealed interface Outcome {
        /** Waits to be confirmed. */
        record Added() implements Outcome {}

        /** The company has said so before. */
        record AddedBefore() implements Outcome {}

        /** There are as many as there can be. */
        record TooMany(int limit) implements Outcome {}
    }
}
