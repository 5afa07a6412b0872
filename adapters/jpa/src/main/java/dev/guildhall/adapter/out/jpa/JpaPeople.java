package dev.guildhall.adapter.out.jpa;

import dev.guildhall.adapter.out.jpa.access.JpaApiKeyStore;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.ApiKeyStore;
import java.util.List;
import java.util.stream.Stream;

/** The ports by which people and programs are let in. */
public final class JpaPeople {

    static final List<Class<?>> ROWS =
            Stream.of(JpaApiKeyStore.ROWS).<Class<?>>flatMap(List::stream).toList();

    private final JpaTenantTransactions transactions;

    JpaPeople(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** API keys. */
    public ApiKeyStore apiKeys() {
        return new JpaApiKeyStore(transactions);
    }
}
