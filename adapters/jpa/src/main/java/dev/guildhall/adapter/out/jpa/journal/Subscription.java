package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.application.run.out.RunFeed;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A listener, called by one messenger at a time; news that come while it runs make it run once more. */
final class Subscription implements RunFeed.Listener {

    private static final Logger LOG = System.getLogger(CommittedRunFeed.class.getName());

    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private final Runnable news;
    private final Executor messengers;
    private final Consumer<Subscription> onClose;

    private enum State {
        IDLE,
        RUNNING,
        AGAIN,
        CLOSED
    }

    Subscription(Runnable news, Executor messengers, Consumer<Subscription> onClose) {
        this.news = news;
        this.messengers = messengers;
        this.onClose = onClose;
    }

    /** Returns at once, whatever the listener does. */
    void announce() {
        State before = state.getAndUpdate(now -> switch (now) {
            case IDLE -> State.RUNNING;
            case RUNNING, AGAIN -> State.AGAIN;
            case CLOSED -> State.CLOSED;
        });
        if (before == State.IDLE) {
            messengers.execute(this::deliver);
        }
    }

    @Override
    public void close() {
        if (state.getAndSet(State.CLOSED) != State.CLOSED) {
            onClose.accept(this);
        }
    }

    private void deliver() {
        do {
            try {
                news.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a listener of a run's feed failed", e);
            }
        } while (isToldAgain());
    }

    private boolean isToldAgain() {
        State before = state.getAndUpdate(now -> switch (now) {
            case RUNNING, IDLE -> State.IDLE;
            case AGAIN -> State.RUNNING;
            case CLOSED -> State.CLOSED;
        });
        return before == State.AGAIN;
    }
}
