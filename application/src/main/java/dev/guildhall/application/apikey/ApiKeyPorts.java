package dev.guildhall.application.apikey;

import dev.guildhall.application.access.CallerCheck;
import dev.guildhall.application.access.out.ApiKeyStore;
import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.access.out.SecretTokens;
import dev.guildhall.application.access.out.ServiceAccountStore;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that API keys need from the outside. */
public record ApiKeyPorts(
        TenantTransactions tx,
        ApiKeyStore keys,
        MembershipStore memberships,
        MemberStore members,
        ServiceAccountStore serviceAccounts,
        SecretTokens secrets,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {

    CallerCheck callers() {
        return new CallerCheck(memberships, members);
    }
}
