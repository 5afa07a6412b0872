package dev.guildhall.application.member;

import dev.guildhall.application.access.CallerCheck;
import dev.guildhall.application.access.out.ApiKeyStore;
import dev.guildhall.application.access.out.InvitationStore;
import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.access.out.SecretTokens;
import dev.guildhall.application.access.out.ServiceAccountStore;
import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.crosstenant.LogInAttempts;
import dev.guildhall.application.crosstenant.LoginDirectory;
import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/**
 * Everything that members need from the outside.
 *
 * @param confirmsAddresses whether invitations go to the invited address by mail, instead of to who invites
 */
public record MemberPorts(
        TenantTransactions tx,
        MembershipStore memberships,
        MemberStore members,
        InvitationStore invitations,
        Seats seats,
        ServiceAccountStore serviceAccounts,
        SessionStore sessions,
        ApiKeyStore apiKeys,
        LoginDirectory logins,
        LogInAttempts attempts,
        boolean confirmsAddresses,
        MailQueue mails,
        PublicUrl publicUrl,
        SecretTokens secrets,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {

    CallerCheck callers() {
        return new CallerCheck(memberships, members);
    }
}
