package dev.guildhall.application.run.in;

import dev.guildhall.domain.run.JournalEntry;
import java.util.List;

/**
 * A reader's place in a run's Journal. The reader pulls, at its own pace; nothing is kept for it meanwhile. Used by one
 * thread at a time.
 */
public interface RunTail extends AutoCloseable {

    /** Most entries that {@link #next} returns at once. */
    int BATCH = 200;

    /** What follows what was returned before, in order and without gap; an empty list when there is nothing yet. May read the database. */
    List<JournalEntry> next();

    /** Whether the run's last entry has been returned. */
    boolean isOver();

    /** Calls {@code news}, briefly and on any thread, when {@link #next} may have more; replaces an earlier one. */
    void onNews(Runnable news);

    /** Ends it; idempotent. */
    @Override
    void close();
}
