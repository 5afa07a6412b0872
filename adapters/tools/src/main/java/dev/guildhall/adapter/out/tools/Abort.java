package dev.guildhall.adapter.out.tools;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What ends a call early; it can be run before there is anything to end. */
final class Abort implements Runnable {

    private boolean asked;
    private Optional<CompletableFuture<?>> call = Optional.empty();

    @Override
    public synchronized void run() {
        asked = true;
        call.ifPresent(underWay -> underWay.cancel(true));
    }

    synchronized boolean isAsked() {
        return asked;
    }

    /** Says what is to be ended; it is ended at once when that was asked for already. */
    synchronized void ends(CompletableFuture<?> underWay) {
        call = Optional.of(underWay);
        if (asked) {
            underWay.cancel(true);
        }
    }
}
