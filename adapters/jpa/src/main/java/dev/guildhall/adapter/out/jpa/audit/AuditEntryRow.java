package dev.guildhall.adapter.out.jpa.audit;

import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "audit_entries")
@IdClass(EntryKey.class)
class AuditEntryRow {
    @Id
    UUID tenantId;

    @Id
    long seq;

    String canonical;

    @Nullable
    String details;

    String hash;

    Instant at;

    String actorId;

    @Nullable
    String forId;

    String action;

    @SuppressWarnings("NullAway.Init")
    AuditEntryRow() {}

    static AuditEntryRow of(AuditEntry entry) {
        AuditEntryRow row = new AuditEntryRow();
        row.tenantId = entry.tenant().value();
        row.seq = entry.seq();
        row.canonical = entry.canonical();
        row.details = entry.details().orElse(null);
        row.hash = entry.hash();
        row.at = entry.note().at();
        row.actorId = entry.note().actor().id();
        row.forId = entry.note().onBehalfOf().map(AuditActor::id).orElse(null);
        row.action = entry.note().action().name();
        return row;
    }

    AuditEntry toEntry() {
        return EntryReader.read(kept());
    }

    KeptEntry kept() {
        return new KeptEntry(seq, canonical, Optional.ofNullable(details), hash);
    }
}
