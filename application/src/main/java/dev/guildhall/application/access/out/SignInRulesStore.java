package dev.guildhall.application.access.out;

import dev.guildhall.domain.access.SignInRules;
import dev.guildhall.domain.shared.TenantId;

/** Keeps what companies demand of their members when they sign in. Called inside a tenant transaction. */
public interface SignInRulesStore {

    /** The rules of a tenant; the usual ones when it has said nothing. */
    SignInRules find(TenantId tenant);

    /** Lets other rules hold for a tenant from now on. */
    void replace(SignInRules rules);
}
