package dev.guildhall.domain.tenant;

import java.util.Locale;

/** Whose requests a rate limit counts. The order is that in which their buckets are locked. */
public enum RateScope {
    /** All of a tenant's. */
    COMPANY,
    /** Those of one member or service account, by whatever credential. */
    MEMBER,
    /** Those with one API key. */
    KEY,
    /** Those from one network address without a credential that is good. */
    ADDRESS;

    /** The name in headers, metrics and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
