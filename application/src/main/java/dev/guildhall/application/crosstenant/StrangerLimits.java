package dev.guildhall.application.crosstenant;

import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;

/** Counts requests of those who are not known over all nodes, per network address. Needs no transaction. */
public interface StrangerLimits {

    /**
     * Takes a token from the address's bucket if there is one.
     *
     * @param address only its digest is stored
     */
    RateDecision take(String address, RateLimit limit);
}
