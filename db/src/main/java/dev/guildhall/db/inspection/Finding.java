package dev.guildhall.db.inspection;

import java.util.List;

/**
 * What came of one rule.
 *
 * @param rule what must be
 * @param lookedAt how many things the rule was tried on
 * @param problems what breaks it, each beginning with the name of what does; empty when all is well
 */
public record Finding(String rule, int lookedAt, List<String> problems) {

    /** Keeps its own copy. */
    public Finding {
        problems = List.copyOf(problems);
    }
}
