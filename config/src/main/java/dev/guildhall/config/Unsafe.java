package dev.guildhall.config;

/** What a start refuses as unsafe, but for those who say in {@link Keys#ACCEPT_UNSAFE} that they know. */
public enum Unsafe {
    /** Others than this machine reach the server, and no proxy in front of it is known to end TLS. */
    PLAIN_HTTP,
    /** The demo company and an operator, whose passwords are printed, where others can reach them. */
    DEMO_DATA,
    /** Whoever reaches the server can sign up in the name of any address. */
    OPEN_SIGN_UP,
    /** Operators can read the links in mails, because no mail server takes those. */
    READABLE_OUTBOX,
    /** Mails cross a network unprotected. */
    PLAIN_SMTP,
    /** What companies store crosses a network unprotected, or to whoever says to be the database. */
    PLAIN_DATABASE,
    /** The database asks nobody who claims a role of ours for its password. */
    TRUSTING_DATABASE;

    /** How it is written in the setting: {@code plain-http}. */
    public String spelling() {
        return Parsers.spelling(this);
    }
}
