package dev.guildhall.application.testing.fake;

import dev.guildhall.application.context.Parallel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does things one after the other, so that tests know the order. */
public final class OneAfterTheOther implements Parallel {

    @Override
    public <T> void each(List<? extends Supplier<T>> work, Consumer<? super T> taker) {
        work.forEach(one -> taker.accept(one.get()));
    }
}
