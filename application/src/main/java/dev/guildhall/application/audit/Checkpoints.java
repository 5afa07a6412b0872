package dev.guildhall.application.audit;

import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditKey;
import dev.guildhall.domain.shared.TenantId;

/** Makes checkpoints, in write transactions that have locked the end of the chain. Signing takes less than a millisecond. */
final class Checkpoints {

    private final AuditPorts ports;

    Checkpoints(AuditPorts ports) {
        this.ports = ports;
    }

    /** The checkpoint of the end of the chain; the same one when asked again. */
    AuditCheckpoint at(TenantId tenant, AuditHead head) {
        return ports.checkpoints().find(tenant, head.seq()).orElseGet(() -> made(tenant, head));
    }

    private AuditCheckpoint made(TenantId tenant, AuditHead head) {
        AuditKey key = ports.seal().current();
        AuditCheckpoint checkpoint = AuditCheckpoint.of(
                tenant, head, ports.clock().instant(), key, text -> ports.seal().sign(key, text));
        ports.checkpoints().create(checkpoint);
        return checkpoint;
    }
}
