package dev.guildhall.adapter.in.faces.schedule;

import dev.guildhall.domain.schedule.Schedule;
import java.time.Instant;

/**
 * A schedule as the list shows it.
 *
 * @param employee name of the employee
 * @param timing when, in words
 * @param why why it is off; empty while it is on
 * @param next its next time; empty when there is none
 * @param nextAt the same for scripts
 * @param last what became of its last time; empty when it has had none
 * @param lastAt when that was, for scripts
 * @param lastOn the same for people
 */
public record ScheduleCard(
        String id,
        String title,
        String message,
        String employeeId,
        String employee,
        String timing,
        boolean on,
        String why,
        String next,
        String nextAt,
        String last,
        String lastAt,
        String lastOn) {

    static ScheduleCard of(Schedule schedule, String employee) {
        return new ScheduleCard(
                schedule.id().toString(),
                schedule.title(),
                schedule.message(),
                schedule.employee().toString(),
                employee,
                Words.of(schedule.timing()),
                schedule.isActive(),
                Words.of(schedule.state()),
                schedule.nextAt()
                        .map(next -> Words.moment(next, schedule.timing()))
                        .orElse(""),
                schedule.nextAt().map(Instant::toString).orElse(""),
                schedule.lastOccurrence().map(Words::of).orElse(""),
                schedule.lastOccurrence().map(last -> last.at().toString()).orElse(""),
                schedule.lastOccurrence()
                        .map(last -> Words.moment(last.at(), schedule.timing()))
                        .orElse(""));
    }
}
