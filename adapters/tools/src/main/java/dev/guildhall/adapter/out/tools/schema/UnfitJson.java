package dev.guildhall.adapter.out.tools.schema;

/** Text that is no JSON, or none that we take. */
public final class UnfitJson extends Exception {

    private final String problem;

    UnfitJson(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    /** What is wrong: a sentence without its subject and its end. */
    public String problem() {
        return problem;
    }
}
