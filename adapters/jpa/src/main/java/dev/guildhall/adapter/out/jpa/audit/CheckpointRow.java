package dev.guildhall.adapter.out.jpa.audit;

import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.audit.AuditKey;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "audit_checkpoints")
@IdClass(EntryKey.class)
class CheckpointRow {
    @Id
    UUID tenantId;

    @Id
    long seq;

    String hash;

    Instant at;

    @Column(name = "key_x")
    String keyX;

    @Column(name = "key_y")
    String keyY;

    String signature;

    @SuppressWarnings("NullAway.Init")
    CheckpointRow() {}

    static CheckpointRow of(AuditCheckpoint checkpoint) {
        CheckpointRow row = new CheckpointRow();
        row.tenantId = checkpoint.tenant().value();
        row.seq = checkpoint.seq();
        row.hash = checkpoint.hash();
        row.at = checkpoint.at();
        row.keyX = checkpoint.key().x();
        row.keyY = checkpoint.key().y();
        row.signature = checkpoint.signature();
        return row;
    }

    AuditCheckpoint toCheckpoint() {
        return new AuditCheckpoint(new TenantId(tenantId), seq, hash, at, new AuditKey(keyX, keyY), signature);
    }
}
