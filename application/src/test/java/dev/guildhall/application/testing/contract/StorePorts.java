package dev.guildhall.application.testing.contract;

import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.agent.Listing;

/**
 * What the contracts need to make the rows that other rows refer to. An adapter's tests implement it once. The ports of
 * one instance share one database; that database may be shared with other tests, too, because contracts look only at what
 * they made themselves.
 */
public interface StorePorts {

    /** Transactions. */
    TenantTransactions tx();

    /** Tenants. */
    TenantStore tenants();

    /** Members. */
    MemberStore members();

    /** Sessions. */
    SessionStore sessions();

    /** Employees. */
    EmployeeStore employees();

    /** Conversations and messages. */
    ConversationStore conversations();

    /** Runs. */
    RunStore runs();

    /** A listing in a version that exists where employees refer to it. */
    default Listing hirable() {
        return Listings.marketingManager();
    }
}
