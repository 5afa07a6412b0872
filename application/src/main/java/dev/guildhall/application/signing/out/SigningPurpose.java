package dev.guildhall.application.signing.out;

/** What a key signs. A key of one purpose signs nothing else. */
public enum SigningPurpose {
    /** Tokens of members and of runs. */
    TOKENS,
    /** Checkpoints of audit logs. */
    AUDIT
}
