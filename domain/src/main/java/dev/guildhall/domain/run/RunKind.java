package dev.guildhall.domain.run;

/** Why a run exists; also the operation that its usage is grouped under. */
public enum RunKind {
    /** An employee says hello after being hired. */
    GREETING,
    /** An employee answers a message. */
    CHAT,
    /** An employee does a piece of work for another. */
    DELEGATION
}
