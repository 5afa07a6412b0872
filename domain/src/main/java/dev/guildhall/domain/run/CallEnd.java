package dev.guildhall.domain.run;

/** How a model call ended. */
public enum CallEnd {
    /** The answer is complete. */
    ANSWERED,
    /** The model wants tools. */
    TOOLS,
    /** The model's length limit cut the answer. */
    LENGTH,
    /** The call was lost with its engine; what it delivered stands and is continued. */
    INTERRUPTED
}
