package dev.guildhall.adapter.out.tools.file;

import java.util.List;

/** The files of tools cannot be used. Says everything that is wrong with them, one line each. */
public final class InvalidTools extends RuntimeException {

    private final List<String> problems;

    InvalidTools(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** One line per problem, each naming its file; never empty. */
    public List<String> problems() {
        return problems;
    }
}
