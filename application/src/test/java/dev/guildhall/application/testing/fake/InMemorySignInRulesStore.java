package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.SignInRulesStore;
import dev.guildhall.domain.access.SignInRules;
import dev.guildhall.domain.shared.TenantId;

/** What companies demand when somebody signs in, in memory. */
public final class InMemorySignInRulesStore implements SignInRulesStore {

    private static final Table<TenantId, SignInRules> RULES = new Table<>("sign-in rules");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemorySignInRulesStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public SignInRules find(TenantId tenant) {
        return database.rows(tenant, RULES).getOrDefault(tenant, SignInRules.usual(tenant));
    }

    @Override
    public void replace(SignInRules rules) {
        database.changeable(rules.tenant(), RULES).put(rules.tenant(), rules);
    }
}
