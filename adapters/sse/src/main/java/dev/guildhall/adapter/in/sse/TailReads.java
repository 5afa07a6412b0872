package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.run.in.RunTail;
import dev.guildhall.domain.run.JournalEntry;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Reads of tails, a few at a time: each may need a database connection, and thousands of readers must not take those
 * that requests need.
 */
final class TailReads {

    private final Semaphore turns;

    /**
     * @param concurrent how many reads may be under way
     */
    TailReads(int concurrent) {
        this.turns = new Semaphore(concurrent);
    }

    List<JournalEntry> next(RunTail tail) {
        turns.acquireUninterruptibly();
        try {
            return tail.next();
        } finally {
            turns.release();
        }
    }
}
