package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.run.in.ListUnfinishedRuns;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;

/**
 * A run in the list of what runs now.
 *
 * @param state in plain words
 * @param more place in the queue, or what is the trouble; empty when there is nothing to say
 * @param helping whether a colleague asked for it
 */
public record RunningRow(
        String id,
        String employee,
        String asked,
        String state,
        String tone,
        String more,
        boolean helping,
        boolean paused,
        String cost,
        String since,
        String instant) {

    static RunningRow of(ListUnfinishedRuns.Item item) {
        Run run = item.run();
        return new RunningRow(
                run.id().toString(),
                item.employeeName(),
                RunWords.asked(run),
                RunWords.state(run.status()),
                RunWords.tone(run.status()),
                item.place().map(RunWords::place).orElseGet(() -> RunWords.trouble(run.status())),
                run.parent().isPresent(),
                run.status() == RunStatus.PAUSED,
                Show.cost(run.cost()),
                Show.time(run.createdAt()),
                run.createdAt().toString());
    }
}
