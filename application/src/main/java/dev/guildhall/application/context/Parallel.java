package dev.guildhall.application.context;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does several slow things at once. */
public interface Parallel {

    /**
     * Does all of them at once and waits. Each result is handed over on the calling thread as soon as it is there. What one
     * of them or {@code taker} throws is thrown again at once, and nobody waits for the rest any more.
     */
    <T> void each(List<? extends Supplier<T>> work, Consumer<? super T> taker);
}
