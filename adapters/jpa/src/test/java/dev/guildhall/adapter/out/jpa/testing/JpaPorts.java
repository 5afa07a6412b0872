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

/** The real ports for contracts: one adapter, on the role of the server, for all tests of this JVM. */
public class JpaPorts implements StorePorts {

    private static final JpaAdapter SHARED = open();

    private static JpaAdapter open() {
        TestDatabase database = TestDatabase.shared();
        TestCatalog.add(database.owner(), Listings.marketingManager());
        return JpaAdapter.open(TestPool.of(database, 10));
    }

    /** The adapter itself. */
    protected static JpaAdapter adapter() {
        return SHARED;
    }

    @Override
    public TenantTransactions tx() {
        return SHARED.transactions();
    }

    @Override
    public TenantStore tenants() {
        return SHARED.tenants();
    }

    @Override
    public MemberStore members() {
        return SHARED.members();
    }

    @Override
    public SessionStore sessions() {
        return SHARED.sessions();
    }

    @Override
    public EmployeeStore employees() {
        return SHARED.employees();
    }

    @Override
    public ConversationStore conversations() {
        return SHARED.conversations();
    }

    @Override
    public RunStore runs() {
        return SHARED.runs();
    }
}
