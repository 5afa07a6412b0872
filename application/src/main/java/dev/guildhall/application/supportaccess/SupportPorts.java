package dev.guildhall.application.supportaccess;

import dev.guildhall.application.access.CallerCheck;
import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.access.out.SecretTokens;
import dev.guildhall.application.access.out.StandingCache;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.audit.OperatorNotes;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.application.supportaccess.out.SupportAccessStore;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.Instant;
import java.time.InstantSource;

/** Everything that support access needs from the outside. */
public record SupportPorts(
        TenantTransactions tx,
        SupportAccessStore accesses,
        StandingStore standings,
        StandingCache recentStandings,
        MembershipStore memberships,
        MemberStore members,
        SecretTokens secrets,
        MailQueue mails,
        PublicUrl publicUrl,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {

    CallerCheck callers() {
        return new CallerCheck(memberships, members);
    }

    OperatorNotes notes() {
        return new OperatorNotes(tx, trail);
    }

    Instant now() {
        return clock.instant();
    }
}
