package dev.guildhall.db;

import java.util.Set;

/** The tables whose rows belong to no tenant. Every other table must have a tenant_id and forced row security. */
public final class NotTenantOwned {

    /** Names in schema public. A table gets in here only with a reason. */
    public static final Set<String> TABLES = Set.of(
            // the catalog, its prices and the plans, the same for all
            "listings",
            "divisions",
            "model_prices",
            "plan_versions",
            // who belongs to which tenant is asked before a tenant is known; reached through crosstenant functions only
            "logins",
            "login_attempts",
            "mail_domains",
            // of tenants that do not exist yet; reached through crosstenant functions only
            "pending_sign_ups",
            // how often network addresses ask before anybody is known; reached through a crosstenant function only
            "stranger_buckets",
            // the platform's record of what its operators did; written through a crosstenant function only
            "dead_letter_decisions",
            // what remains when a tenant is erased; written and read through crosstenant functions only
            "tenant_tombstones",
            "erased_audit_entries",
            // the platform's own keys, sealed with a key that is not in the database
            "signing_keys",
            // bookkeeping of migrations
            "schema_version",
            "databasechangelog",
            "databasechangeloglock");

    private NotTenantOwned() {}
}
