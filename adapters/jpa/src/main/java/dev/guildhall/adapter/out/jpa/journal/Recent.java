package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The newest entries of one run, without gap. Not safe for use by several threads. */
final class Recent {

    static final int MOST = 512;
    private static final int KEPT = 256;

    private List<JournalEntry> entries = new ArrayList<>();
    private long lastAdded;

    /** Adds what follows; what does not follow replaces all, and what is older than the newest is dropped. */
    void add(List<JournalEntry> next, long now) {
        if (!entries.isEmpty() && next.getFirst().seq() <= lastSeq()) {
            return;
        }
        if (!entries.isEmpty() && next.getFirst().seq() != lastSeq() + 1) {
            entries.clear();
        }
        entries.addAll(next);
        if (entries.size() > MOST) {
            entries = new ArrayList<>(entries.subList(entries.size() - KEPT, entries.size()));
        }
        lastAdded = now;
    }

    /**
     * What follows {@code seq}.
     *
     * @param trustedSince when the last entry is older, that nothing follows it is not said
     */
    Optional<List<JournalEntry>> after(long seq, long trustedSince) {
        long first = entries.getFirst().seq();
        if (seq < first - 1 || seq > lastSeq()) {
            return Optional.empty();
        }
        if (seq == lastSeq() && !isOver() && lastAdded - trustedSince < 0) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(entries.subList((int) (seq - first + 1), entries.size())));
    }

    boolean isOver() {
        return entries.getLast().event() instanceof RunFinished;
    }

    private long lastSeq() {
        return entries.getLast().seq();
    }
}
