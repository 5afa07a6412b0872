package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.TenantId;

/**
 * What a company demands of its members when they sign in.
 *
 * @param secondFactor whether who has no second factor may do nothing but set one up
 */
public record SignInRules(TenantId tenant, boolean secondFactor) {

    /** What holds for a company that has said nothing. */
    public static SignInRules usual(TenantId tenant) {
        return new SignInRules(tenant, false);
    }
}
