package dev.guildhall.domain.mail;

/** What a mail is about; all that may be said of it in logs. */
public enum MailKind {
    /** Asks whoever signs up to confirm the address. */
    CONFIRM_SIGN_UP,
    /** Tells a member that somebody tried to sign up with its address. */
    ADDRESS_TAKEN,
    /** Brings the link with which a forgotten password is replaced. */
    RESET_PASSWORD,
    /** Tells somebody who asked for such a link that the address signs in nowhere. */
    NO_ACCOUNT,
    /** Tells a member that its password is another one now. */
    PASSWORD_CHANGED,
    /** Tells a member that its second factor was switched on or off. */
    SECOND_FACTOR_CHANGED,
    /** Invites somebody into a company. */
    INVITATION,
    /** Tells an owner that somebody of the platform asks to look into the company. */
    SUPPORT_ASKED
}
