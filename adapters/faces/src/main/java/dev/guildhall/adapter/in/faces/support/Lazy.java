package dev.guildhall.adapter.in.faces.support;

import java.util.Optional;
import java.util.function.Supplier;

/** A value fetched when it is first asked for, then kept: a view asks its page for the same thing many times. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private Optional<T> value = Optional.empty();

    private Lazy(Supplier<T> source) {
        this.source = source;
    }

    /** A value from this source. */
    public static <T> Lazy<T> of(Supplier<T> source) {
        return new Lazy<>(source);
    }

    @Override
    public T get() {
        if (value.isEmpty()) {
            value = Optional.of(source.get());
        }
        return value.get();
    }
}
