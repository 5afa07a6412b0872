package dev.guildhall.domain.access;

/** One thing a caller may be allowed to do. Each entry point declares exactly one. */
public enum Permission {
    /** See who one is. */
    SELF_READ(false),
    /** End one's own session. */
    SELF_CHANGE(true),
    /** See one's own sessions and second factor. */
    SIGN_IN_READ(false),
    /** See the company, its plan, and how much of it is used. */
    TENANT_READ(false),
    /** Change what the company says about itself. */
    TENANT_CHANGE(true),
    /** Change the company's plan, and with it what it pays. */
    PLAN_CHANGE(true),
    /** See one's own API keys. */
    API_KEY_READ(false),
    /** Make, rotate and revoke one's own API keys. */
    API_KEY_CHANGE(true),
    /** See who belongs to the company and who is invited. */
    MEMBER_READ(false),
    /** Invite and remove members, change their roles, and revoke the keys of all. */
    MEMBER_CHANGE(true),
    /** See service accounts, and the keys of all. */
    SERVICE_ACCOUNT_READ(false),
    /** Make and disable service accounts, and make keys for them. */
    SERVICE_ACCOUNT_CHANGE(true),
    /** Browse the marketplace. */
    MARKETPLACE_READ(false),
    /** See employees and what they did. */
    EMPLOYEE_READ(false),
    /** Hire, at a monthly price. */
    EMPLOYEE_HIRE(true),
    /** Rename an employee. */
    EMPLOYEE_CHANGE(true),
    /** Let an employee go. */
    EMPLOYEE_RELEASE(true),
    /** See the org chart. */
    ORG_CHART_READ(false),
    /** Draw and erase lines of the org chart. */
    ORG_CHART_CHANGE(true),
    /** Read conversations. */
    CONVERSATION_READ(false),
    /** Write to an employee, which starts a run. */
    MESSAGE_SEND(true),
    /** Watch runs. */
    RUN_READ(false),
    /** Stop a run. */
    RUN_CANCEL(true),
    /** See schedules. */
    SCHEDULE_READ(false),
    /** Add, change, start and delete schedules. */
    SCHEDULE_CHANGE(true),
    /** Read what employees note for themselves. */
    MEMORY_READ(false),
    /** Make employees forget. */
    MEMORY_CHANGE(true),
    /** See and download what employees made. */
    ARTIFACT_READ(false),
    /** Hold a run and let it go on. */
    RUN_PAUSE(true),
    /** Answer an employee's question in the middle of a run. */
    RUN_ANSWER(true),
    /** See what employees ask consent for. */
    APPROVAL_READ(false),
    /** Consent, or refuse. */
    APPROVAL_DECIDE(true),
    /** See what employees may use. */
    TOOL_SETTINGS_READ(false),
    /** Give employees tools, and allow hosts. */
    TOOL_SETTINGS_CHANGE(true),
    /** Change rules for consent and limits of runs. */
    POLICY_CHANGE(true),
    /** See which secrets the company has set; what they are is shown to nobody. */
    SECRET_READ(false),
    /** Set and delete secrets of the company, and exchange the key that seals them. */
    SECRET_CHANGE(true),
    /** See usage and cost. */
    USAGE_READ(false),
    /** See who did what. */
    AUDIT_READ(false),
    /** Take the whole audit log out. */
    AUDIT_EXPORT(false),
    /** Take out everything that the platform has of the company, but for what must stay secret. */
    TENANT_EXPORT(false),
    /** Have everything of the company erased after a time to think better of it, and take that back. Its owner only. */
    TENANT_DELETE(true),
    /** See who of the platform asked to look into the company, who may and who did. */
    SUPPORT_READ(false),
    /** Consent to that, refuse it, and end it. */
    SUPPORT_DECIDE(true),
    /** See runs of all tenants that are set aside. Not a tenant's to give. */
    DEAD_LETTER_READ(false),
    /** Put such runs back or end them. */
    DEAD_LETTER_CHANGE(true),
    /** See the mails of all tenants, and what those say that no mail server takes. */
    OUTBOX_READ(false),
    /** See how tenants are kept apart. Not a tenant's to give. */
    ISOLATION_READ(false),
    /** See which mail domains companies say are theirs. Not a tenant's to give. */
    MAIL_DOMAIN_READ(false),
    /** Confirm such domains, and refuse them. */
    MAIL_DOMAIN_DECIDE(true),
    /** See which tenants there are and how they stand. Not a tenant's to give. */
    TENANTS_READ(false),
    /** Take out what remains of erased tenants' audit logs. Not a tenant's to give. */
    ERASED_AUDIT_EXPORT(false),
    /** Stop a tenant's work and let it go on. Not a tenant's to give. */
    TENANTS_CHANGE(true),
    /** Ask companies for consent to look into them, and look. Not a tenant's to give. */
    SUPPORT_ASK(true);

    private final boolean mutating;

    Permission(boolean mutating) {
        this.mutating = mutating;
    }

    /**
     * True when only somebody who has signed in may do it: a key that could make keys, let people in or
     * read what lets them in would be worth more
     * than what is written on it.
     */
    public boolean needsSignIn() {
        return switch (this) {
            case SELF_CHANGE,
                    SIGN_IN_READ,
                    PLAN_CHANGE,
                    API_KEY_CHANGE,
                    MEMBER_CHANGE,
                    SERVICE_ACCOUNT_CHANGE,
                    OUTBOX_READ,
                    MAIL_DOMAIN_DECIDE,
                    ERASED_AUDIT_EXPORT,
                    TENANTS_CHANGE,
                    SUPPORT_DECIDE,
                    SUPPORT_ASK,
                    TENANT_EXPORT,
                    TENANT_DELETE -> true;
            default -> false;
        };
    }

    /**
     * True when it is left to the members of a company whose work stands still: to look, to look after their sign-in, to
     * let support look, and to leave.
     */
    public boolean isLeftWhenHalted() {
        return !mutating || this == SELF_CHANGE || this == SUPPORT_DECIDE || this == TENANT_DELETE;
    }

    /** True when it lets its holder change something. */
    public boolean isMutating() {
        return mutating;
    }
}
