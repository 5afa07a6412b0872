package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.application.error.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what requests for streams say about which part they want, and collects what is wrong with it. */
final class Inputs {

    private static final String UUID_SHAPE = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final List<Problem> problems = new ArrayList<>();

    /**
     * An identifier in a path.
     *
     * @throws Refused when it is none: there is nothing under it, as under an unknown one
     */
    static <T> T idInPath(String text, Function<UUID, T> type, String noun) {
        if (!text.matches(UUID_SHAPE)) {
            throw Refused.unknown(noun);
        }
        return type.apply(UUID.fromString(text));
    }

    /** A whole number within bounds. */
    long number(String name, @Nullable String text, long usual, long from, long to) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        long number = text.strip().matches("\\d{1,18}") ? Long.parseLong(text.strip()) : -1;
        if (number < from || number > to) {
            problems.add(Problem.of(name, "must be a whole number from " + from + " to " + to));
            return usual;
        }
        return number;
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidInput when anything was wrong, with all of it
     */
    void verify() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
