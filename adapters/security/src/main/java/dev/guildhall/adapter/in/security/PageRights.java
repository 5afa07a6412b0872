package dev.guildhall.adapter.in.security;

import dev.guildhall.domain.access.Permission;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody must be allowed to, to be shown a page at all. A page that is not named here is served to nobody. What is
 * read and done on a page is asked for once more by each use case.
 */
public final class PageRights {

    private static final String SUFFIX = ".xhtml";

    private static final Map<String, Permission> RIGHTS = Map.ofEntries(
            Map.entry("/app/", Permission.SELF_READ),
            Map.entry("/app/index", Permission.SELF_READ),
            Map.entry("/app/account", Permission.SIGN_IN_READ),
            Map.entry("/app/second-factor", Permission.SIGN_IN_READ),
            Map.entry("/app/marketplace", Permission.MARKETPLACE_READ),
            Map.entry("/app/listing", Permission.MARKETPLACE_READ),
            Map.entry("/app/hire", Permission.EMPLOYEE_HIRE),
            Map.entry("/app/team", Permission.EMPLOYEE_READ),
            Map.entry("/app/employee", Permission.EMPLOYEE_READ),
            Map.entry("/app/chat", Permission.CONVERSATION_READ),
            Map.entry("/app/inbox", Permission.APPROVAL_READ),
            Map.entry("/app/running", Permission.RUN_READ),
            Map.entry("/app/run", Permission.RUN_READ),
            Map.entry("/app/schedules", Permission.SCHEDULE_READ),
            Map.entry("/app/schedule", Permission.SCHEDULE_CHANGE),
            Map.entry("/app/artifacts", Permission.ARTIFACT_READ),
            Map.entry("/app/usage", Permission.USAGE_READ),
            Map.entry("/app/rules", Permission.TOOL_SETTINGS_READ),
            Map.entry("/app/members", Permission.MEMBER_READ),
            Map.entry("/app/keys", Permission.API_KEY_READ),
            Map.entry("/app/company-sign-in", Permission.MEMBER_CHANGE),
            Map.entry("/app/support", Permission.SUPPORT_READ),
            Map.entry("/app/audit", Permission.AUDIT_READ),
            Map.entry("/app/settings", Permission.TENANT_READ),
            Map.entry("/app/plan", Permission.PLAN_CHANGE),
            Map.entry("/app/platform/dead-letters", Permission.DEAD_LETTER_READ),
            Map.entry("/app/platform/isolation", Permission.ISOLATION_READ),
            Map.entry("/app/platform/mail-domains", Permission.MAIL_DOMAIN_READ),
            Map.entry("/app/platform/outbox", Permission.OUTBOX_READ),
            Map.entry("/app/platform/tenants", Permission.TENANTS_READ),
            Map.entry("/app/platform/tenant", Permission.TENANTS_READ),
            Map.entry("/app/platform/erased-tenants", Permission.TENANTS_READ),
            Map.entry("/app/settings/data", Permission.TENANT_EXPORT));

    private PageRights() {}

    /** Whether a path lies where pages are that need a right. */
    static boolean governs(String path) {
        return path.equals("/app") || path.startsWith("/app/");
    }

    /** The right that the page at a path needs; empty when there is no such page. */
    static Optional<Permission> of(String path) {
        String page = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
        return Optional.ofNullable(RIGHTS.get(page.equals("/app") ? "/app/" : page));
    }

    /** All pages with their rights, for the table that reviewers see. */
    public static Map<String, Permission> all() {
        return RIGHTS;
    }
}
