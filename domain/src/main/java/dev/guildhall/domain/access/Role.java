package dev.guildhall.domain.access;

import static dev.guildhall.domain.access.Permission.API_KEY_CHANGE;
import static dev.guildhall.domain.access.Permission.API_KEY_READ;
import static dev.guildhall.domain.access.Permission.APPROVAL_DECIDE;
import static dev.guildhall.domain.access.Permission.APPROVAL_READ;
import static dev.guildhall.domain.access.Permission.ARTIFACT_READ;
import static dev.guildhall.domain.access.Permission.AUDIT_EXPORT;
import static dev.guildhall.domain.access.Permission.AUDIT_READ;
import static dev.guildhall.domain.access.Permission.CONVERSATION_READ;
import static dev.guildhall.domain.access.Permission.DEAD_LETTER_CHANGE;
import static dev.guildhall.domain.access.Permission.DEAD_LETTER_READ;
import static dev.guildhall.domain.access.Permission.EMPLOYEE_CHANGE;
import static dev.guildhall.domain.access.Permission.EMPLOYEE_HIRE;
import static dev.guildhall.domain.access.Permission.EMPLOYEE_READ;
import static dev.guildhall.domain.access.Permission.EMPLOYEE_RELEASE;
import static dev.guildhall.domain.access.Permission.ERASED_AUDIT_EXPORT;
import static dev.guildhall.domain.access.Permission.ISOLATION_READ;
import static dev.guildhall.domain.access.Permission.MAIL_DOMAIN_DECIDE;
import static dev.guildhall.domain.access.Permission.MAIL_DOMAIN_READ;
import static dev.guildhall.domain.access.Permission.MARKETPLACE_READ;
import static dev.guildhall.domain.access.Permission.MEMBER_CHANGE;
import static dev.guildhall.domain.access.Permission.MEMBER_READ;
import static dev.guildhall.domain.access.Permission.MEMORY_CHANGE;
import static dev.guildhall.domain.access.Permission.MEMORY_READ;
import static dev.guildhall.domain.access.Permission.MESSAGE_SEND;
import static dev.guildhall.domain.access.Permission.ORG_CHART_CHANGE;
import static dev.guildhall.domain.access.Permission.ORG_CHART_READ;
import static dev.guildhall.domain.access.Permission.OUTBOX_READ;
import static dev.guildhall.domain.access.Permission.PLAN_CHANGE;
import static dev.guildhall.domain.access.Permission.POLICY_CHANGE;
import static dev.guildhall.domain.access.Permission.RUN_ANSWER;
import static dev.guildhall.domain.access.Permission.RUN_CANCEL;
import static dev.guildhall.domain.access.Permission.RUN_PAUSE;
import static dev.guildhall.domain.access.Permission.RUN_READ;
import static dev.guildhall.domain.access.Permission.SCHEDULE_CHANGE;
import static dev.guildhall.domain.access.Permission.SCHEDULE_READ;
import static dev.guildhall.domain.access.Permission.SECRET_CHANGE;
import static dev.guildhall.domain.access.Permission.SECRET_READ;
import static dev.guildhall.domain.access.Permission.SELF_CHANGE;
import static dev.guildhall.domain.access.Permission.SELF_READ;
import static dev.guildhall.domain.access.Permission.SERVICE_ACCOUNT_CHANGE;
import static dev.guildhall.domain.access.Permission.SERVICE_ACCOUNT_READ;
import static dev.guildhall.domain.access.Permission.SIGN_IN_READ;
import static dev.guildhall.domain.access.Permission.SUPPORT_ASK;
import static dev.guildhall.domain.access.Permission.SUPPORT_DECIDE;
import static dev.guildhall.domain.access.Permission.SUPPORT_READ;
import static dev.guildhall.domain.access.Permission.TENANTS_CHANGE;
import static dev.guildhall.domain.access.Permission.TENANTS_READ;
import static dev.guildhall.domain.access.Permission.TENANT_CHANGE;
import static dev.guildhall.domain.access.Permission.TENANT_DELETE;
import static dev.guildhall.domain.access.Permission.TENANT_EXPORT;
import static dev.guildhall.domain.access.Permission.TENANT_READ;
import static dev.guildhall.domain.access.Permission.TOOL_SETTINGS_CHANGE;
import static dev.guildhall.domain.access.Permission.TOOL_SETTINGS_READ;
import static dev.guildhall.domain.access.Permission.USAGE_READ;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a member is to its tenant. */
public enum Role {
    /** Runs the company's workforce: all a member may, and hiring, releasing, the org chart, tools, rules, people, the audit log. */
    ADMIN,
    /** Works with employees: chats, stops runs, consents, answers, reads. */
    MEMBER,
    /** Looks on. */
    VIEWER,
    /** Keeps the platform running, for all tenants; has no part in the work of any. Made by provisioning only. */
    OPERATOR,
    /** Looks on from outside, for a while and with the tenant's consent. Nobody's own: an operator has it as long as it looks. */
    SUPPORT;

    private static final Set<Permission> OF_MEMBER = Set.of(
            SELF_READ,
            SELF_CHANGE,
            SIGN_IN_READ,
            TENANT_READ,
            API_KEY_READ,
            API_KEY_CHANGE,
            MEMBER_READ,
            MARKETPLACE_READ,
            EMPLOYEE_READ,
            ORG_CHART_READ,
            CONVERSATION_READ,
            MESSAGE_SEND,
            RUN_READ,
            RUN_CANCEL,
            SCHEDULE_READ,
            SCHEDULE_CHANGE,
            MEMORY_READ,
            MEMORY_CHANGE,
            ARTIFACT_READ,
            RUN_PAUSE,
            RUN_ANSWER,
            APPROVAL_READ,
            APPROVAL_DECIDE,
            TOOL_SETTINGS_READ,
            USAGE_READ);

    private static final Set<Permission> OF_ADMIN = and(
            OF_MEMBER,
            TENANT_CHANGE,
            PLAN_CHANGE,
            MEMBER_CHANGE,
            SERVICE_ACCOUNT_READ,
            SERVICE_ACCOUNT_CHANGE,
            EMPLOYEE_HIRE,
            EMPLOYEE_CHANGE,
            EMPLOYEE_RELEASE,
            ORG_CHART_CHANGE,
            TOOL_SETTINGS_CHANGE,
            POLICY_CHANGE,
            AUDIT_READ,
            AUDIT_EXPORT,
            SECRET_READ,
            SECRET_CHANGE,
            SUPPORT_READ,
            SUPPORT_DECIDE,
            TENANT_EXPORT,
            TENANT_DELETE);

    private static final Set<Permission> OF_SUPPORT = Set.of(
            SELF_READ,
            TENANT_READ,
            MEMBER_READ,
            MARKETPLACE_READ,
            EMPLOYEE_READ,
            ORG_CHART_READ,
            CONVERSATION_READ,
            RUN_READ,
            SCHEDULE_READ,
            MEMORY_READ,
            ARTIFACT_READ,
            APPROVAL_READ,
            TOOL_SETTINGS_READ,
            USAGE_READ);

    private static final Set<Permission> OF_VIEWER =
            and(OF_SUPPORT, SELF_CHANGE, SIGN_IN_READ, API_KEY_READ, API_KEY_CHANGE);

    private static final Set<Permission> OF_OPERATOR = Set.of(
            SELF_READ,
            SELF_CHANGE,
            SIGN_IN_READ,
            DEAD_LETTER_READ,
            DEAD_LETTER_CHANGE,
            OUTBOX_READ,
            ISOLATION_READ,
            MAIL_DOMAIN_READ,
            MAIL_DOMAIN_DECIDE,
            TENANTS_READ,
            ERASED_AUDIT_EXPORT,
            TENANTS_CHANGE,
            SUPPORT_ASK);

    private static Set<Permission> and(Set<Permission> some, Permission... more) {
        Set<Permission> all = EnumSet.copyOf(some);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }

    /** Whether a tenant may give it to those who belong to it. */
    public boolean isOfTenant() {
        return this != OPERATOR && this != SUPPORT;
    }

    /** Whether this role may do a certain thing. */
    public boolean may(Permission permission) {
        return switch (this) {
            case ADMIN -> OF_ADMIN.contains(permission);
            case MEMBER -> OF_MEMBER.contains(permission);
            case VIEWER -> OF_VIEWER.contains(permission);
            case OPERATOR -> OF_OPERATOR.contains(permission);
            case SUPPORT -> OF_SUPPORT.contains(permission);
        };
    }
}
