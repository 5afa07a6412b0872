package dev.guildhall.application.audit;

import dev.guildhall.domain.audit.AuditBundle;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditKey;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Makes checkpoints, in write transactions that have locked the end of the chain. Signing takes less than a millisecond. */
final class Checkpoints {

    private final AuditPorts ports;

    Checkpoints(AuditPorts ports) {
        this.ports = ports;
    }

    /** The checkpoint of the end of the chain; the same one when asked again, unless that is of another entry. */
    AuditCheckpoint at(TenantId tenant, AuditHead head) {
        Optional<AuditCheckpoint> kept = ports.checkpoints().find(tenant, head.seq());
        return kept.filter(one -> one.hash().equals(head.hash())).orElseGet(() -> {
            AuditCheckpoint made = made(tenant, head);
            if (kept.isEmpty()) {
                ports.checkpoints().create(made);
            }
            return made;
        });
    }

    /** The line of the last one of all, which is not kept with the others: they go with the company. */
    String last(TenantId tenant, AuditHead head, long first) {
        AuditKey key = ports.seal().current();
        return AuditBundle.lastCheckpoint(
                tenant,
                head,
                first,
                ports.clock().instant(),
                key,
                text -> ports.seal().sign(key, text));
    }

    private AuditCheckpoint made(TenantId tenant, AuditHead head) {
        AuditKey key = ports.seal().current();
        return AuditCheckpoint.of(
                tenant, head, ports.clock().instant(), key, text -> ports.seal().sign(key, text));
    }
}
