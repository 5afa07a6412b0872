package dev.guildhall.application.error;

import java.util.List;

/** A request that can be read but breaks rules. Carries all problems, so that its sender can repair them in one go. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    public InvalidInput(List<Problem> problems) {
        super("invalid input: " + problems, null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON Pointer into the body; for a query parameter or header its name behind a slash
     * @param detail what is wrong and what would be right; safe to show
     */
    public record Problem(String pointer, String detail) {

        /** A problem with a field at the top level. */
        public static Problem of(String field, String detail) {
            return new Problem("/" + field.replace("~", "~0").replace("/", "~1"), detail);
        }
    }
}
