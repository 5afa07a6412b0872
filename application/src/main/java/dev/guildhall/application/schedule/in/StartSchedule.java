package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ScheduleId;
import java.time.Duration;
import java.util.Optional;

/** Starts the work of a schedule now, in the name of the caller; its times stay as they are. */
public interface StartSchedule {

    /** Starts, also when the schedule is off. A repeated call with the same key answers with the run of the first one. */
    Outcome start(CallContext context, Command command);

    /** Which one. */
    record Command(ScheduleId schedule, Optional<IdempotencyKey> key) {}

    /** What became of it. */
    sealed interface Outcome {
        /** The message is sent; the run is in the queue. */
        record Started(Run run) implements Outcome {}

        /** The tenant has no schedule with this id. */
        record UnknownSchedule() implements Outcome {}

        /** Its employee does not work here any more. */
        record EmployeeReleased() implements Outcome {}

        /** So many messages of the conversation wait for an answer that no more is taken. */
        record TooManyWaiting(int limit) implements Outcome {}

        /** So many of the tenant's runs wait to be taken that its plan allows no more. */
        record QueueFull(int limit) implements Outcome {}

        /** The company has used up the runs that its plan allows in a month; the next one begins after {@code retryAfter}. */
        record MonthUsedUp(int limit, Duration retryAfter) implements Outcome {}

        /** The key was used for another request. */
        record KeyReused() implements Outcome {}
    }
}
