package dev.guildhall.domain.agent;

/** Class of model a listing is made for. */
public enum ModelTier {
    /** Small and cheap. */
    ECONOMY,
    /** The usual. */
    STANDARD,
    /** The strongest. */
    PREMIUM
}
