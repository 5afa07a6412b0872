package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.domain.access.Permission;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What permissions are, in plain words that complete "may …". */
public final class PermissionWords {

    private static final Map<Permission, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Permission.SELF_READ, "see who they are"),
            Map.entry(Permission.SIGN_IN_READ, "see their sessions and second factor"),
            Map.entry(Permission.SELF_CHANGE, "manage their own sign-in"),
            Map.entry(Permission.TENANT_READ, "see the company, its plan and what is used of it"),
            Map.entry(Permission.TENANT_CHANGE, "change the company's name, industry and size"),
            Map.entry(Permission.PLAN_CHANGE, "change the company's plan"),
            Map.entry(Permission.API_KEY_READ, "see their API keys"),
            Map.entry(Permission.API_KEY_CHANGE, "make and revoke their API keys"),
            Map.entry(Permission.MEMBER_READ, "see members and invitations"),
            Map.entry(Permission.MEMBER_CHANGE, "invite and remove members, change roles"),
            Map.entry(Permission.SERVICE_ACCOUNT_READ, "see service accounts and everybody's keys"),
            Map.entry(Permission.SERVICE_ACCOUNT_CHANGE, "manage service accounts and their keys"),
            Map.entry(Permission.MARKETPLACE_READ, "browse the marketplace"),
            Map.entry(Permission.EMPLOYEE_READ, "see employees and what they did"),
            Map.entry(Permission.EMPLOYEE_HIRE, "hire employees, at a monthly price"),
            Map.entry(Permission.EMPLOYEE_CHANGE, "rename employees"),
            Map.entry(Permission.EMPLOYEE_RELEASE, "release employees"),
            Map.entry(Permission.ORG_CHART_READ, "see the org chart"),
            Map.entry(Permission.ORG_CHART_CHANGE, "draw the org chart"),
            Map.entry(Permission.CONVERSATION_READ, "read conversations"),
            Map.entry(Permission.MESSAGE_SEND, "write to employees, which starts work"),
            Map.entry(Permission.RUN_READ, "watch work"),
            Map.entry(Permission.RUN_CANCEL, "stop work"),
            Map.entry(Permission.RUN_PAUSE, "pause and resume work"),
            Map.entry(Permission.RUN_ANSWER, "answer employees' questions"),
            Map.entry(Permission.SCHEDULE_READ, "see schedules"),
            Map.entry(Permission.SCHEDULE_CHANGE, "add, change and start schedules"),
            Map.entry(Permission.MEMORY_READ, "read employees' notes"),
            Map.entry(Permission.MEMORY_CHANGE, "make employees forget"),
            Map.entry(Permission.ARTIFACT_READ, "see and download files"),
            Map.entry(Permission.APPROVAL_READ, "see requests for consent"),
            Map.entry(Permission.APPROVAL_DECIDE, "consent, or refuse"),
            Map.entry(Permission.TOOL_SETTINGS_READ, "see tools and rules"),
            Map.entry(Permission.TOOL_SETTINGS_CHANGE, "give tools and allow hosts"),
            Map.entry(Permission.POLICY_CHANGE, "change rules and limits"),
            Map.entry(Permission.USAGE_READ, "see usage and cost"),
            Map.entry(Permission.DEAD_LETTER_READ, "see dead letters of the platform"),
            Map.entry(Permission.DEAD_LETTER_CHANGE, "decide about dead letters of the platform"),
            Map.entry(Permission.SECRET_READ, "see which secrets are set"),
            Map.entry(Permission.SECRET_CHANGE, "set and delete secrets"),
            Map.entry(Permission.AUDIT_READ, "read the audit log"),
            Map.entry(Permission.AUDIT_EXPORT, "take the audit log out"),
            Map.entry(Permission.OUTBOX_READ, "read the outbox of the platform"),
            Map.entry(Permission.TENANT_EXPORT, "take out everything the company has"),
            Map.entry(Permission.TENANT_DELETE, "have the company erased, if they own it"),
            Map.entry(Permission.SUPPORT_READ, "see who looked into the company for support"),
            Map.entry(Permission.SUPPORT_DECIDE, "let support look into the company"),
            Map.entry(Permission.SUPPORT_ASK, "ask companies to let them look, and look"),
            Map.entry(Permission.TENANTS_READ, "see which companies there are"),
            Map.entry(Permission.ERASED_AUDIT_EXPORT, "take out what remains of erased companies' audit logs"),
            Map.entry(Permission.TENANTS_CHANGE, "suspend companies"),
            Map.entry(Permission.ISOLATION_READ, "see whether companies are kept apart"),
            Map.entry(Permission.MAIL_DOMAIN_READ, "see which mail domains companies say are theirs"),
            Map.entry(Permission.MAIL_DOMAIN_DECIDE, "confirm mail domains")));

    private PermissionWords() {}

    /** The words. */
    public static String of(Permission permission) {
        return WORDS.getOrDefault(permission, Show.word(permission).toLowerCase(Locale.ROOT));
    }
}
