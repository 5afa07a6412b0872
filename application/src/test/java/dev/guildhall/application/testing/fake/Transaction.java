package dev.guildhall.application.testing.fake;

import dev.guildhall.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;

/** One open transaction: what its thread sees, and what happens when it commits. */
final class Transaction {

    final TenantId tenant;
    final boolean writes;
    final Rows rows;
    final Rows shared;
    final List<Runnable> afterCommit = new ArrayList<>();
    boolean doomed;

    Transaction(TenantId tenant, boolean writes, Rows rows, Rows shared) {
        this.tenant = tenant;
        this.writes = writes;
        this.rows = rows;
        this.shared = shared;
    }

    void demandWrites() {
        if (!writes) {
            throw new IllegalStateException("a read transaction cannot write");
        }
    }
}
