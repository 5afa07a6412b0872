package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.SignInRulesStore;
import dev.guildhall.domain.access.SignInRules;
import dev.guildhall.domain.shared.TenantId;

/** What companies demand when somebody signs in, in the table {@code sign_in_rules}. */
public final class SqlSignInRulesStore implements SignInRulesStore {

    private static final String FIND = "select second_factor from sign_in_rules where tenant_id = :tenant";
    private static final String REPLACE =
            "insert into sign_in_rules (tenant_id, second_factor) values (:tenant, :factor)"
                    + " on conflict (tenant_id) do update set second_factor = excluded.second_factor";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlSignInRulesStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public SignInRules find(TenantId tenant) {
        return transactions
                .session()
                .createNativeQuery(FIND, Boolean.class)
                .setParameter("tenant", tenant.value())
                .uniqueResultOptional()
                .map(factor -> new SignInRules(tenant, factor))
                .orElseGet(() -> SignInRules.usual(tenant));
    }

    @Override
    public void replace(SignInRules rules) {
        transactions
                .session()
                .createNativeMutationQuery(REPLACE)
                .setParameter("tenant", rules.tenant().value())
                .setParameter("factor", rules.secondFactor())
                .executeUpdate();
    }
}
