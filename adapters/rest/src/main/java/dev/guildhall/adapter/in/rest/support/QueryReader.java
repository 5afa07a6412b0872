package dev.guildhall.adapter.in.rest.support;

import dev.guildhall.adapter.in.rest.json.TextValues;
import dev.guildhall.adapter.in.rest.json.Texts;
import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and collects what is wrong with any of them. Blank ones count as not given. */
public final class QueryReader {

    private static final int MAX_LENGTH = 1000;

    private final List<Problem> problems = new ArrayList<>();

    /** Free text. */
    public Optional<String> text(String name, @Nullable String value) {
        return read(name, value, text -> text);
    }

    /** One of a few words, in any case. */
    public <E extends Enum<E>> Optional<E> choice(String name, @Nullable String value, Class<E> type) {
        return read(name, value, text -> type.cast(TextValues.parse(name, text.toUpperCase(Locale.ROOT), type)));
    }

    /** A value of the domain. */
    public <T> Optional<T> value(String name, @Nullable String value, Class<T> type) {
        return read(name, value, text -> type.cast(TextValues.parse(name, text, type)));
    }

    /** Whatever {@code parse} makes of the text; it may throw {@link InvalidValue}. */
    public <T> Optional<T> read(String name, @Nullable String value, Function<String, T> parse) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            if (value.length() > MAX_LENGTH || !Texts.isStorable(value)) {
                throw new InvalidValue(name, "must have at most " + MAX_LENGTH + " ordinary characters");
            }
            return Optional.of(parse.apply(value.strip()));
        } catch (InvalidValue e) {
            problems.add(Problem.of(e.field(), e.detail()));
            return Optional.empty();
        }
    }

    /**
     * The part of a list that is wanted, where nothing else is asked for.
     *
     * @throws InvalidInput when it cannot be read
     */
    public static PageRequest pageOf(@Nullable String limit, @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        return reader.result(() -> reader.page(limit, cursor));
    }

    /** The part of a list that is wanted. */
    public PageRequest page(@Nullable String limit, @Nullable String cursor) {
        Optional<String> start = text("cursor", cursor);
        return read("limit", limit, text -> new PageRequest(number("limit", text), start))
                .orElseGet(() -> new PageRequest(PageRequest.DEFAULT, start));
    }

    /**
     * Ends the reading with what was wanted. A refusal by its constructor counts as one more problem.
     *
     * @throws InvalidInput when anything was wrong, with all of it
     */
    public <T> T result(Supplier<T> wanted) {
        try {
            T made = wanted.get();
            if (problems.isEmpty()) {
                return made;
            }
        } catch (InvalidValue e) {
            problems.add(Problem.of(e.field(), e.detail()));
        }
        throw new InvalidInput(problems);
    }

    /**
     * A whole number of few digits.
     *
     * @throws InvalidValue when it is none
     */
    public static int number(String name, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new InvalidValue(name, "must be a whole number");
        }
        return Integer.parseInt(text);
    }
}
