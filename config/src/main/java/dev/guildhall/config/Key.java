package dev.guildhall.config;

import java.util.Optional;

/**
 * One setting: how it is called, read and explained.
 *
 * @param name the environment variable, such as {@code GUILDHALL_HTTP_PORT}; as a property {@code guildhall.http.port}
 * @param parser turns the text into a value or says what is wrong with it
 * @param defaultText what the listing shows as default; absent when there is none
 * @param meaning one line for people
 * @param secret whether the value must never be shown
 * @param <T> the type of the value
 */
public record Key<T>(String name, Parser<T> parser, Optional<String> defaultText, String meaning, boolean secret) {

    /** Turns the text of a setting into its value. */
    @FunctionalInterface
    public interface Parser<T> {
        /**
         * @param text never blank
         * @throws IllegalArgumentException with a message that says what is expected
         */
        T parse(String text);
    }

    static <T> Key<T> of(String name, Parser<T> parser, String meaning) {
        return new Key<>(name, parser, Optional.empty(), meaning, false);
    }

    static Key<Secret> secret(String name, String meaning) {
        return new Key<>(name, Secret::new, Optional.empty(), meaning, true);
    }

    Key<T> withDefault(String text) {
        return new Key<>(name, parser, Optional.of(text), meaning, secret);
    }

    /** The same key as a property name: {@code guildhall.http.port}. */
    public String propertyName() {
        return KeyNames.propertyName(name);
    }
}
