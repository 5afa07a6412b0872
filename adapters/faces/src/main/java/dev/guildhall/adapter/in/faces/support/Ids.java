package dev.guildhall.adapter.in.faces.support;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads identifiers that a browser sent. */
public final class Ids {

    private Ids() {}

    /** The identifier in a parameter; empty when it is missing or none. */
    public static <T> Optional<T> read(Browser browser, String name, Function<UUID, T> type) {
        return browser.parameter(name).flatMap(text -> parse(text, type));
    }

    /** The identifier in a text; empty when it is none. */
    public static <T> Optional<T> parse(String text, Function<UUID, T> type) {
        try {
            return Optional.of(type.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
