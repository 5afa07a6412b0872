package dev.guildhall.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads single values and remembers what was wrong instead of stopping at the first problem. */
final class Values {

    private final Sources sources;
    private final List<String> problems = new ArrayList<>();

    Values(Sources sources) {
        this.sources = sources;
    }

    boolean isGiven(Key<?> key) {
        return sources.find(key).isPresent();
    }

    /** The value, or nothing when it is not given or unusable; the latter is remembered. */
    <T> Optional<T> optional(Key<T> key) {
        return sources.find(key).flatMap(found -> {
            try {
                return Optional.of(key.parser().parse(found.text()));
            } catch (IllegalArgumentException e) {
                problem(key, e.getMessage() + " (" + found.source().label() + ")");
                return Optional.empty();
            }
        });
    }

    /** The value, or the key's own default. */
    <T> T orDefault(Key<T> key) {
        return optional(key)
                .orElseGet(() -> key.parser().parse(key.defaultText().orElseThrow()));
    }

    void problem(Key<?> key, String text) {
        problems.add(key.name() + " " + text);
    }

    /** Whether something is wrong with the setting already. */
    boolean hasProblem(Key<?> key) {
        return problems.stream().anyMatch(problem -> problem.startsWith(key.name() + " "));
    }

    void reportUnknown() {
        for (Source source : sources.byPrecedence()) {
            source.values().keySet().stream()
                    .filter(name -> Keys.named(name).isEmpty())
                    .sorted()
                    .forEach(name -> problems.add(name + " is not a setting (" + source.label() + ")"
                            + Suggestion.forUnknown(name)
                                    .map(known -> "; did you mean " + known + "?")
                                    .orElse("; ./guildhall config lists all")));
        }
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
    }
}
