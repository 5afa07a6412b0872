package dev.guildhall.application.access;

import dev.guildhall.application.access.out.AccessTokens;
import dev.guildhall.application.access.out.ApiKeyStore;
import dev.guildhall.application.access.out.CompanySignInStore;
import dev.guildhall.application.access.out.FactorStore;
import dev.guildhall.application.access.out.InvitationStore;
import dev.guildhall.application.access.out.MailDomainStore;
import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.access.out.OneTimeCodes;
import dev.guildhall.application.access.out.PasswordHasher;
import dev.guildhall.application.access.out.PasswordResetStore;
import dev.guildhall.application.access.out.RefreshTokenStore;
import dev.guildhall.application.access.out.SecretTokens;
import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.access.out.SignInRulesStore;
import dev.guildhall.application.access.out.StandingCache;
import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.access.out.TicketStore;
import dev.guildhall.application.access.out.VerificationKeys;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.crosstenant.LogInAttempts;
import dev.guildhall.application.crosstenant.LoginDirectory;
import dev.guildhall.application.crosstenant.PendingSignUps;
import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.application.secret.TenantVault;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/**
 * Everything that access needs from the outside.
 *
 * @param confirmsSignUps whether who signs up has to open a mailed link first
 */
public record AccessPorts(
        TenantTransactions tx,
        TenantStore tenants,
        StandingCache standings,
        MemberStore members,
        SessionStore sessions,
        RefreshTokenStore refreshTokens,
        ApiKeyStore apiKeys,
        MembershipStore memberships,
        InvitationStore invitations,
        PlanCatalog plans,
        Seats seats,
        LoginDirectory logins,
        LogInAttempts attempts,
        PasswordHasher hasher,
        SecretTokens secrets,
        AccessTokens accessTokens,
        VerificationKeys keys,
        PendingSignUps pendingSignUps,
        boolean confirmsSignUps,
        PasswordResetStore passwordResets,
        OneTimeCodes oneTimeCodes,
        TenantVault vault,
        FactorStore factors,
        TicketStore tickets,
        SignInRulesStore signInRules,
        CompanySignInStore companySignIns,
        MailDomainStore mailDomains,
        MailQueue mails,
        PublicUrl publicUrl,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {}
