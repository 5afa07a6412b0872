package dev.guildhall.domain.run;

/**
 * Identifies a tool call within its run. Given by us, not by the model, which may repeat itself.
 *
 * @param value for example {@code call-3}
 */
public record CallId(String value) {

    /** The id of the n-th call of a run, counted from 1. */
    public static CallId nth(int n) {
        return new CallId("call-" + n);
    }

    @Override
    public String toString() {
        return value;
    }
}
