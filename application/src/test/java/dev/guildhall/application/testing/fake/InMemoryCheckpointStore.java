package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.CheckpointStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checkpoints in memory. */
public final class InMemoryCheckpointStore implements CheckpointStore {

    private static final Table<Long, AuditCheckpoint> CHECKPOINTS = new Table<>("audit checkpoints");
    private static final Keyset<AuditCheckpoint> NEWEST =
            Keyset.descending(checkpoint -> String.format(Locale.ROOT, "%020d", checkpoint.seq()));

    private final InMemoryDatabase database;

    /** Those in this database. */
    public InMemoryCheckpointStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(AuditCheckpoint checkpoint) {
        database.insert(checkpoint.tenant(), CHECKPOINTS, checkpoint.seq(), checkpoint);
    }

    @Override
    public Optional<AuditCheckpoint> find(TenantId tenant, long seq) {
        return Optional.ofNullable(database.rows(tenant, CHECKPOINTS).get(seq));
    }

    @Override
    public Page<AuditCheckpoint> list(TenantId tenant, PageRequest page) {
        return NEWEST.page(List.copyOf(database.rows(tenant, CHECKPOINTS).values()), page);
    }
}
