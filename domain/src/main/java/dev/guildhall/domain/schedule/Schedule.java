package dev.guildhall.domain.schedule;

import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * A message that is sent to an employee when its time has come. What was missed while no server was running is made up
 * for by one start, not by one for each time: the next time is always looked for behind the present.
 *
 * @param author in whose name the message is sent: the member who wrote it last
 * @param title one line, at most {@link #MAX_TITLE} characters
 * @param message Markdown, at most {@link #MAX_MESSAGE} characters
 * @param priority of its runs
 * @param nextAt when it starts next; present exactly when it is active
 * @param lastRun the last run it started
 * @param lastOccurrence what became of its last time
 * @param revision counts changes, for optimistic concurrency (ETag)
 */
public record Schedule(
        TenantId tenant,
        ScheduleId id,
        EmployeeId employee,
        MemberId author,
        String title,
        String message,
        Priority priority,
        Timing timing,
        ScheduleState state,
        Optional<Instant> nextAt,
        Optional<RunId> lastRun,
        Optional<Occurrence> lastOccurrence,
        Instant createdAt,
        long revision) {

    /** Schedules a tenant may have. */
    public static final int MAX_PER_TENANT = 100;

    /** Longest title, in UTF-16 units. */
    public static final int MAX_TITLE = 120;

    /** Longest message, in UTF-16 units. */
    public static final int MAX_MESSAGE = 32_000;

    /** Checks the texts and that there is a next time exactly while it is active. */
    public Schedule {
        title = Text.line("title", title, MAX_TITLE);
        message = Text.required("message", message, MAX_MESSAGE);
        if ((state == ScheduleState.ACTIVE) != nextAt.isPresent()) {
            throw new IllegalArgumentException("a schedule has a next time exactly while it is active");
        }
    }

    /** Whether it starts work. */
    public boolean isActive() {
        return state == ScheduleState.ACTIVE;
    }

    /** Whether its time has come. */
    public boolean isDue(Instant now) {
        return nextAt.filter(next -> !next.isAfter(now)).isPresent();
    }

    /** The same under another title. */
    public Schedule titled(String changed) {
        return worded(author, changed, message, priority);
    }

    /** The same in another hurry. */
    public Schedule hurried(Priority changed) {
        return worded(author, title, message, changed);
    }

    /** The same with a message of this member. */
    public Schedule written(MemberId writer, String text) {
        return worded(writer, title, text, priority);
    }

    private Schedule worded(MemberId by, String name, String text, Priority hurry) {
        return new Schedule(
                tenant,
                id,
                employee,
                by,
                name,
                text,
                hurry,
                timing,
                state,
                nextAt,
                lastRun,
                lastOccurrence,
                createdAt,
                revision);
    }

    /** The same, active by this timing from this time on. */
    public Schedule active(Timing by, Instant next) {
        return moved(by, ScheduleState.ACTIVE, Optional.of(next), lastRun, lastOccurrence, revision);
    }

    /** The same by this timing, starting nothing, for this reason. */
    public Schedule stopped(Timing by, ScheduleState why) {
        return moved(by, why, Optional.empty(), lastRun, lastOccurrence, revision);
    }

    /** The same, starting nothing, for this reason. */
    public Schedule stopped(ScheduleState why) {
        return stopped(timing, why);
    }

    /** The same after one of its times; over when there is no next one. */
    public Schedule after(Occurrence occurrence, Optional<RunId> run, Optional<Instant> next) {
        ScheduleState then = next.isPresent() ? ScheduleState.ACTIVE : ScheduleState.DONE;
        return moved(timing, then, next, run.or(() -> lastRun), Optional.of(occurrence), revision);
    }

    /** The same after a start that was not one of its times. */
    public Schedule noted(Occurrence occurrence, Optional<RunId> run) {
        return moved(timing, state, nextAt, run.or(() -> lastRun), Optional.of(occurrence), revision);
    }

    /** The same as its store keeps it after a change. */
    public Schedule revised() {
        return moved(timing, state, nextAt, lastRun, lastOccurrence, revision + 1);
    }

    private Schedule moved(
            Timing by,
            ScheduleState to,
            Optional<Instant> next,
            Optional<RunId> run,
            Optional<Occurrence> occurrence,
            long count) {
        return new Schedule(
                tenant,
                id,
                employee,
                author,
                title,
                message,
                priority,
                by,
                to,
                next,
                run,
                occurrence,
                createdAt,
                count);
    }
}
