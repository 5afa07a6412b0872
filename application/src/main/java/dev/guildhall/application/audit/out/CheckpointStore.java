package dev.guildhall.application.audit.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps each tenant's checkpoints; nothing is ever changed or taken out. Called inside transactions. */
public interface CheckpointStore {

    /** Adds one; there is one for each entry at most. */
    void create(AuditCheckpoint checkpoint);

    /** The one of a certain entry. */
    Optional<AuditCheckpoint> find(TenantId tenant, long seq);

    /** All, newest first. */
    Page<AuditCheckpoint> list(TenantId tenant, PageRequest page);
}
