package dev.guildhall.application.testing.fake;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.policy.out.PolicyChangeLog;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.UUID;

/** Changes of policies in memory. */
public final class InMemoryPolicyChangeLog implements PolicyChangeLog {

    private static final Table<UUID, PolicyChange> CHANGES = new Table<>("policy changes");
    private static final Keyset<PolicyChange> NEWEST = Keyset.descending(entry -> Keyset.key(entry.at(), entry.id()));

    private final InMemoryDatabase database;

    /** A log in this database. */
    public InMemoryPolicyChangeLog(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(PolicyChange entry) {
        database.insert(entry.tenant(), CHANGES, entry.id(), entry);
    }

    @Override
    public Page<PolicyChange> list(TenantId tenant, PageRequest page) {
        return NEWEST.page(List.copyOf(database.rows(tenant, CHANGES).values()), page);
    }
}
