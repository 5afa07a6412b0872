package dev.guildhall.adapter.out.local;

import dev.guildhall.application.run.out.RunSignals.Handle;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A run that this process drives. */
final class LocalHandle implements Handle {

    private final Consumer<LocalHandle> closing;
    private final BooleanSupplier draining;
    private final AtomicBoolean news = new AtomicBoolean();
    private boolean cancelled;
    private Runnable action = () -> {};

    LocalHandle(Consumer<LocalHandle> closing, BooleanSupplier draining) {
        this.closing = closing;
        this.draining = draining;
    }

    void cancel() {
        Runnable now;
        synchronized (this) {
            cancelled = true;
            now = action;
        }
        now.run();
    }

    void news() {
        news.set(true);
    }

    @Override
    public boolean isToYield() {
        return draining.getAsBoolean();
    }

    @Override
    public boolean takeNews() {
        return news.getAndSet(false);
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void onCancel(Runnable toDo) {
        boolean already;
        synchronized (this) {
            action = toDo;
            already = cancelled;
        }
        if (already) {
            toDo.run();
        }
    }

    @Override
    public void close() {
        closing.accept(this);
    }
}
