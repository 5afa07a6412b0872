package dev.guildhall.adapter.out.jpa.export;

import java.util.Map;
import java.util.Optional;

/** What of a tenant's data is not taken out, and why: what lets somebody in, and what is not the tenant's own. */
final class Withheld {

    private static final String LETS_IN = "Digest of something that lets its bearer in.";

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("sessions.token_hash", LETS_IN),
            Map.entry("refresh_tokens.token_hash", LETS_IN),
            Map.entry("api_keys.secret_hash", LETS_IN),
            Map.entry("api_keys.former_hash", LETS_IN),
            Map.entry("invitations.token_hash", LETS_IN),
            Map.entry("password_resets.token_hash", LETS_IN),
            Map.entry("log_in_tickets.token_hash", LETS_IN),
            Map.entry("recovery_codes.code_hash", LETS_IN),
            Map.entry("support_accesses.token_hash", LETS_IN),
            Map.entry("support_accesses.session_id", "A session of the operators' company."),
            Map.entry("company_sign_ins.sealed_secret", "What it is, is shown to nobody."),
            Map.entry("company_sessions.sealed_renewal", "Renews a session at the company's own sign-in."),
            Map.entry("sign_in_attempts.browser_hash", LETS_IN),
            Map.entry("sign_in_attempts.state", "Belongs to a sign-in that is under way."),
            Map.entry("sign_in_attempts.nonce", "Belongs to a sign-in that is under way."),
            Map.entry("sign_in_attempts.verifier", "Belongs to a sign-in that is under way."),
            Map.entry("second_factors.sealed_secret", "What a member's codes are computed from."),
            Map.entry("secrets.sealed", "What it is, is shown to nobody."),
            Map.entry("tenant_keysets.keyset", "Opens the secrets."),
            Map.entry("mails.body", "May hold a link that lets its reader in."));

    private static final Map<String, String> TABLES = Map.of(
            "logins", "Digests of passwords, with addresses that are in members, too.",
            "pending_sign_ups", "Belongs to nobody yet.",
            "mail_domains", "Kept for the platform, which confirms them.",
            "tenant_tombstones", "Of tenants that are no more.",
            "erased_audit_entries", "Of tenants that are no more.",
            "dead_letter_decisions", "The platform's own record of what its operators did.");

    private Withheld() {}

    /** Why a column is not taken out; empty when it is. */
    static Optional<String> column(String table, String column) {
        return Optional.ofNullable(COLUMNS.get(table + "." + column));
    }

    /** Why a table that the server cannot read is not taken out. */
    static String unreadable(String table) {
        return TABLES.getOrDefault(table, "The server itself cannot read it.");
    }
}
