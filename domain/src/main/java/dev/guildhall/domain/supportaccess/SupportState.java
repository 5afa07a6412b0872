package dev.guildhall.domain.supportaccess;

/** How far a support access is. */
public enum SupportState {
    /** Nobody has decided yet. */
    ASKED,
    /** The company has consented, and its time is not over. */
    GRANTED,
    /** The company has refused. */
    REFUSED,
    /** Nobody has decided in time. */
    LAPSED,
    /** Its time is over, or somebody has ended it. */
    ENDED
}
