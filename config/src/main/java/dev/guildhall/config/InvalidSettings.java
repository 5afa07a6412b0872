package dev.guildhall.config;

import java.util.List;

/** The settings cannot be used. Says everything that is wrong with them, one line each. */
public final class InvalidSettings extends RuntimeException {

    private final List<String> problems;

    InvalidSettings(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** One line per problem, each naming its key; never empty, never showing a secret. */
    public List<String> problems() {
        return problems;
    }
}
