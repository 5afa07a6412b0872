package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Tells an employee to do something at a time, or again and again, in the name of the caller. */
public interface AddSchedule {

    /**
     * Adds. A repeated call with the same key answers with the schedule that the first one added.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the time has passed or is too far ahead, or the expression
     *     makes no sense or comes about too often
     */
    Outcome add(CallContext context, Command command);

    /**
     * What is to be done and when.
     *
     * @param message what the employee is told each time
     * @param priority of the runs
     */
    record Command(
            EmployeeId employee,
            String title,
            String message,
            Priority priority,
            Timing timing,
            Optional<IdempotencyKey> key) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Added now, or before with the same key. */
        record Added(Schedule schedule) implements Outcome {}

        /** The tenant has no active employee with this id. */
        record UnknownEmployee() implements Outcome {}

        /** The tenant has as many schedules as it may have. */
        record TooMany(int limit) implements Outcome {}

        /** What was added with the same key has been deleted. */
        record DeletedSince() implements Outcome {}

        /** The key was used for another request. */
        record KeyReused() implements Outcome {}
    }
}
