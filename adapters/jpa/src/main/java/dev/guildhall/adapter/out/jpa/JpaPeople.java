package dev.guildhall.adapter.out.jpa;

import dev.guildhall.adapter.out.jpa.access.JpaApiKeyStore;
import dev.guildhall.adapter.out.jpa.access.JpaInvitationStore;
import dev.guildhall.adapter.out.jpa.access.JpaMembershipStore;
import dev.guildhall.adapter.out.jpa.access.JpaServiceAccountStore;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.ApiKeyStore;
import dev.guildhall.application.access.out.InvitationStore;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.access.out.ServiceAccountStore;
import java.util.List;
import java.util.stream.Stream;

/** The ports by which people and programs are let in. */
public final class JpaPeople {

    static final List<Class<?>> ROWS = Stream.of(JpaApiKeyStore.ROWS, JpaInvitationStore.ROWS)
            .<Class<?>>flatMap(List::stream)
            .toList();

    private final JpaTenantTransactions transactions;

    JpaPeople(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** How members stand in their tenants. */
    public MembershipStore memberships() {
        return new JpaMembershipStore(transactions);
    }

    /** Invitations. */
    public InvitationStore invitations() {
        return new JpaInvitationStore(transactions);
    }

    /** Service accounts. */
    public ServiceAccountStore serviceAccounts() {
        return new JpaServiceAccountStore(transactions);
    }

    /** API keys. */
    public ApiKeyStore apiKeys() {
        return new JpaApiKeyStore(transactions);
    }
}
