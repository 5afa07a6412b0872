package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.contract.StorePorts;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.db.TestDatabase;

/** The real ports for contracts, on the role of the server. */
public class JpaPorts implements StorePorts {

    private final JpaAdapter adapter;

    /** The adapter that all tests of this JVM share. */
    public JpaPorts() {
        this(Shared.ADAPTER);
    }

    /** An adapter of its own. */
    public JpaPorts(JpaAdapter adapter) {
        this.adapter = adapter;
    }

    /** The adapter itself. */
    public JpaAdapter adapter() {
        return adapter;
    }

    @Override
    public TenantTransactions tx() {
        return adapter.transactions();
    }

    @Override
    public TenantStore tenants() {
        return adapter.tenants();
    }

    @Override
    public MemberStore members() {
        return adapter.members();
    }

    @Override
    public SessionStore sessions() {
        return adapter.sessions();
    }

    @Override
    public EmployeeStore employees() {
        return adapter.employees();
    }

    @Override
    public ConversationStore conversations() {
        return adapter.conversations();
    }

    @Override
    public RunStore runs() {
        return adapter.runs();
    }

    /** Opened when first asked for. */
    private static final class Shared {

        static final JpaAdapter ADAPTER = open();

        private static JpaAdapter open() {
            TestDatabase database = TestDatabase.shared();
            TestCatalog.add(database.owner(), Listings.marketingManager());
            return JpaAdapter.open(TestPool.of(database, 10));
        }
    }
}
