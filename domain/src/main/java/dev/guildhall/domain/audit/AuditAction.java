package dev.guildhall.domain.audit;

/**
 * What was done. Names are in entries that are kept for good, so a constant is never renamed or taken away, even when
 * nothing writes it any more.
 */
public enum AuditAction {
    /** Somebody signed up and with it founded the company. */
    COMPANY_FOUNDED,
    /** What the company says about itself was changed. */
    COMPANY_CHANGED,
    /** The company's plan was changed. */
    PLAN_CHANGED,
    /** A member signed in. */
    LOGGED_IN,
    /** Somebody gave the address of a member and a wrong password. */
    LOG_IN_FAILED,
    /** Somebody in the session of a member was asked for the password again and gave a wrong one. */
    PASSWORD_REFUSED,
    /** A member ended a session of its own. */
    LOGGED_OUT,
    /** A session was ended because a token of it was used twice, as happens when it was stolen. */
    SESSION_REVOKED,
    /** A member ended one of its sessions from another. */
    SESSION_ENDED,
    /** A member ended all of its sessions but one. */
    OTHER_SESSIONS_ENDED,
    /** A member changed its password. */
    PASSWORD_CHANGED,
    /** A forgotten password was replaced by means of a mailed link. */
    PASSWORD_RESET,
    /** A member began to set up a second factor. */
    SECOND_FACTOR_BEGUN,
    /** A member switched its second factor on. */
    SECOND_FACTOR_ON,
    /** A member switched its second factor off. */
    SECOND_FACTOR_OFF,
    /** Somebody gave the right password of a member and a wrong code. */
    SECOND_FACTOR_FAILED,
    /** What the company demands when its members sign in was changed. */
    SIGN_IN_RULES_CHANGED,
    /** The sign-in server to which the company sends its people was set or changed. */
    COMPANY_SIGN_IN_CHANGED,
    /** The company does not send its people to a sign-in server any more. */
    COMPANY_SIGN_IN_ENDED,
    /** The company's sign-in server vouched for somebody who was not let in nevertheless. */
    COMPANY_SIGN_IN_REFUSED,
    /** The company said that a mail domain is its own. */
    MAIL_DOMAIN_CLAIMED,
    /** The company gave a mail domain up. */
    MAIL_DOMAIN_GIVEN_UP,
    /** An operator confirmed or refused a mail domain. */
    MAIL_DOMAIN_DECIDED,
    /** An API key was made. */
    API_KEY_ADDED,
    /** An API key got a new secret. */
    API_KEY_ROTATED,
    /** An API key was ended. */
    API_KEY_REVOKED,
    /** An employee was hired. */
    EMPLOYEE_HIRED,
    /** An employee was renamed or moved. */
    EMPLOYEE_CHANGED,
    /** An employee was let go. */
    EMPLOYEE_RELEASED,
    /** A line of the org chart was drawn. */
    LINE_DRAWN,
    /** A line of the org chart was erased. */
    LINE_ERASED,
    /** Rules for consent were replaced. */
    APPROVAL_RULES_CHANGED,
    /** An employee's tools were changed. */
    EMPLOYEE_TOOLS_CHANGED,
    /** The hosts that employees may fetch from were changed. */
    HOSTS_CHANGED,
    /** A secret was set. */
    SECRET_SET,
    /** A secret was deleted. */
    SECRET_DELETED,
    /** The company's encryption key was exchanged. */
    ENCRYPTION_KEY_ROTATED,
    /** Limits of runs were changed. */
    RUN_LIMITS_CHANGED,
    /** Somebody consented to what an employee wants to do, or refused. */
    APPROVAL_DECIDED,
    /** Somebody answered an employee's question. */
    QUESTION_ANSWERED,
    /** A run was stopped. */
    RUN_CANCELLED,
    /** A run was held. */
    RUN_PAUSED,
    /** A held run was let go on. */
    RUN_RESUMED,
    /** A schedule was added. */
    SCHEDULE_ADDED,
    /** A schedule was changed. */
    SCHEDULE_CHANGED,
    /** A schedule was deleted. */
    SCHEDULE_DELETED,
    /** A schedule was started by hand. */
    SCHEDULE_STARTED,
    /** An employee was made to forget a note. */
    MEMORY_FORGOTTEN,
    /** An operator put a run back that had been set aside. */
    DEAD_LETTER_RETRIED,
    /** An operator ended a run that had been set aside. */
    DEAD_LETTER_DISCARDED,
    /** Somebody was invited into the company. */
    MEMBER_INVITED,
    /** An invitation was withdrawn. */
    INVITATION_REVOKED,
    /** An invited person joined. */
    MEMBER_JOINED,
    /** A member got another role. */
    MEMBER_CHANGED,
    /** A member was removed, with login, sessions and keys. */
    MEMBER_REMOVED,
    /** The company got another owner. */
    OWNERSHIP_TRANSFERRED,
    /** A service account was made. */
    SERVICE_ACCOUNT_ADDED,
    /** A service account was disabled, with its keys. */
    SERVICE_ACCOUNT_DISABLED,
    /** Somebody took the whole audit log out. */
    AUDIT_EXPORTED,
    /** Somebody took out everything that the platform has of the company. */
    TENANT_EXPORTED,
    /** The owner asked for everything of the company to be erased. */
    TENANT_DELETION_ASKED,
    /** The owner took that back. */
    TENANT_DELETION_CANCELLED,
    /** Everything of the company was erased. */
    TENANT_ERASED,
    /** An operator took out what remains of an erased company's audit log. */
    ERASED_AUDIT_EXPORTED,
    /** An operator stopped the company's work. */
    TENANT_SUSPENDED,
    /** An operator let the company's work go on. */
    TENANT_RESUMED,
    /** An operator asked to look into the company. */
    SUPPORT_ASKED,
    /** The company consented to that, or refused. */
    SUPPORT_DECIDED,
    /** An operator began to look into the company. */
    SUPPORT_ENTERED,
    /** An operator was shown something of the company. */
    SUPPORT_LOOKED,
    /** An operator stopped looking. */
    SUPPORT_LEFT,
    /** Somebody ended an operator's access, or took back that it was asked for. */
    SUPPORT_ENDED
}
