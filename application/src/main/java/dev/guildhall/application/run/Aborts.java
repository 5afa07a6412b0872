package dev.guildhall.application.run;

import java.util.ArrayList;
import java.util.List;

/** What has to be ended early when a run is told to stop; from any thread, and in any order. */
final class Aborts implements Runnable {

    private final List<Runnable> actions = new ArrayList<>();
    private boolean aborted;

    /** Adds an action; it happens at once when it is too late. */
    void add(Runnable action) {
        synchronized (this) {
            if (!aborted) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }

    /** Ends everything, once. */
    @Override
    public void run() {
        List<Runnable> all;
        synchronized (this) {
            aborted = true;
            all = List.copyOf(actions);
            actions.clear();
        }
        all.forEach(Runnable::run);
    }
}
