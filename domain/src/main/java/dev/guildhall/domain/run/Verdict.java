package dev.guildhall.domain.run;

/** What became of a request for approval. */
public enum Verdict {
    /** Allowed. */
    APPROVED,
    /** Refused by a human. */
    REJECTED,
    /** Nobody decided in time. */
    EXPIRED
}
