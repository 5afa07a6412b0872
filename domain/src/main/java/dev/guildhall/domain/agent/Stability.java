package dev.guildhall.domain.agent;

/** How mature a listing is. */
public enum Stability {
    /** Proven. */
    STABLE,
    /** Good, may still change. */
    BETA,
    /** Early. */
    ALPHA,
    /** To play with. */
    EXPERIMENTAL
}
