package dev.guildhall.domain.tool;

/** How far the effect of a tool goes, and whether it can be taken back. */
public enum Effect {
    /** Changes nothing. */
    READ,
    /** Changes something that can simply be changed again. */
    REVERSIBLE,
    /** Changes something outside that a second call can make good. */
    COMPENSABLE,
    /** Cannot be taken back. */
    IRREVERSIBLE
}
