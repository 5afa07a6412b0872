package dev.guildhall.domain.run;

/**
 * An event with its place in the Journal.
 *
 * @param seq 1 for the first, then without gap
 */
public record JournalEntry(long seq, RunEvent event) {}
