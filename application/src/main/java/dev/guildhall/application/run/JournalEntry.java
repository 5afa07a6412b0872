package dev.guildhall.application.run;

import dev.guildhall.domain.run.RunEvent;

/**
 * An event with its place in the Journal.
 *
 * @param seq 1 for the first, then without gap
 */
public record JournalEntry(long seq, RunEvent event) {}
