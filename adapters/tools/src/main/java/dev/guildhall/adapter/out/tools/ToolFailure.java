package dev.guildhall.adapter.out.tools;

/** A tool did not do what it was asked for. */
public final class ToolFailure extends Exception {

    private final String advice;
    private final boolean passing;

    private ToolFailure(String advice, boolean passing) {
        super(advice, null, false, false);
        this.advice = advice;
        this.passing = passing;
    }

    /**
     * The tool is out of order; later it may work.
     *
     * @param advice words for the model
     */
    public static ToolFailure passing(String advice) {
        return new ToolFailure(advice, true);
    }

    /**
     * The same call would fail again.
     *
     * @param advice words for the model
     */
    public static ToolFailure lasting(String advice) {
        return new ToolFailure(advice, false);
    }

    String advice() {
        return advice;
    }

    boolean isPassing() {
        return passing;
    }
}
