package dev.guildhall.application.audit;

import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.application.audit.out.CheckpointStore;
import dev.guildhall.application.audit.out.Digests;
import dev.guildhall.application.audit.out.Salts;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that the audit log needs from the outside. */
public record AuditPorts(
        TenantTransactions tx,
        AuditLog log,
        CheckpointStore checkpoints,
        AuditSeal seal,
        Digests digests,
        Salts salts,
        MemberStore members,
        InstantSource clock) {}
