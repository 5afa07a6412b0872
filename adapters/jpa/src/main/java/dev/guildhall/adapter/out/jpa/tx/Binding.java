package dev.guildhall.adapter.out.jpa.tx;

import dev.guildhall.domain.shared.TenantId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** A running transaction and the thread it belongs to. */
final class Binding {

    private static final Logger LOG = System.getLogger(JpaTenantTransactions.class.getName());

    private final Thread owner = Thread.currentThread();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final StatelessSession session;
    private final TransactionStart start;
    private boolean broken;

    Binding(StatelessSession session, TransactionStart start) {
        this.session = session;
        this.start = start;
    }

    <T> T join(TenantId tenant, boolean write, Supplier<T> work) {
        demandTenant(tenant);
        if (write && !start.writable()) {
            throw new IllegalStateException("a transaction that only reads cannot be joined to write");
        }
        try {
            return work.get();
        } catch (Throwable failure) {
            broken = true;
            throw SqlFailures.passOn(failure);
        }
    }

    StatelessSession session(TenantId tenant) {
        demandTenant(tenant);
        return session();
    }

    /** A scoped value is inherited by tasks of a structured scope; a session must not be. */
    StatelessSession session() {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("a transaction belongs to the thread that began it");
        }
        return session;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Work that failed may have been half done; swallowing its exception must not make the half durable. */
    void demandUnbroken() {
        if (broken) {
            throw new IllegalStateException("joined work failed, so the transaction cannot be committed");
        }
    }

    void runAfterCommit() {
        for (Runnable action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "an action after a commit failed; the commit stands", e);
            }
        }
    }

    private void demandTenant(TenantId tenant) {
        if (!tenant.equals(start.tenant())) {
            throw new IllegalStateException("the running transaction is for another tenant");
        }
    }
}
