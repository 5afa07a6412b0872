package dev.guildhall.application.run.out;

import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** The newest committed entries of the runs that this node drives, from memory. */
public interface RunFeed {

    /**
     * What follows {@code seq}, without gap, as far as memory reaches.
     *
     * @return empty when memory cannot tell (then read the Journal); an empty list when there is nothing newer
     */
    Optional<List<JournalEntry>> after(TenantId tenant, RunId run, long seq);

    /** Calls {@code news}, briefly and on any thread, after each commit to the run, until the listener is closed. */
    Listener listen(TenantId tenant, RunId run, Runnable news);

    /** A subscription. */
    interface Listener extends AutoCloseable {
        /** Ends it; idempotent. */
        @Override
        void close();
    }
}
