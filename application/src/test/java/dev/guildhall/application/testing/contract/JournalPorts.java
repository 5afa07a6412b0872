package dev.guildhall.application.testing.contract;

import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.testing.Events;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** The Journal, and words for the contracts around it. */
public interface JournalPorts extends QueuePorts {

    /** Journals. */
    Journal journal();

    /** The beginning of a run's Journal as its own tenant sees it, at most 1000 entries. */
    default List<JournalEntry> journalOf(Company company, RunId run) {
        return company.read(() -> journal().read(company.id(), run, 0, 1000));
    }

    /** Appends in a transaction of its own. */
    default void append(Company company, RunLease lease, long last, RunEvent... events) {
        company.run(() -> journal().append(company.id(), lease, last, List.of(events)));
    }

    /** Appends without a transaction. */
    default void appendNow(Company company, RunLease lease, long last, RunEvent... events) {
        journal().appendNow(company.id(), lease, last, List.of(events));
    }

    /** Pieces of an answer that tell themselves apart. */
    default List<RunEvent> pieces(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(i -> Events.piece("piece " + i))
                .toList();
    }

    /** The entries that these events become behind an entry. */
    default List<JournalEntry> entries(long last, List<RunEvent> events) {
        List<JournalEntry> entries = new ArrayList<>();
        for (RunEvent event : events) {
            entries.add(new JournalEntry(last + entries.size() + 1, event));
        }
        return entries;
    }
}
