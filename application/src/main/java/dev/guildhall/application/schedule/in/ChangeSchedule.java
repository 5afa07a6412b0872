package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.ScheduleId;
import java.util.Optional;

/** Changes a schedule. */
public interface ChangeSchedule {

    /**
     * Changes what is given and leaves the rest. A new message is sent in the caller's name from then on, as is that of a
     * schedule which the caller switches on after its author has gone.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the new time, or the old one of a schedule to be switched on,
     *     cannot be
     */
    Outcome change(CallContext context, Command command);

    /**
     * The change.
     *
     * @param enabled whether it is to start work
     * @param expectedRevision revision the caller has seen; empty to overwrite whatever is there
     */
    record Command(
            ScheduleId schedule,
            Optional<String> title,
            Optional<String> message,
            Optional<Priority> priority,
            Optional<Timing> timing,
            Optional<Boolean> enabled,
            Optional<Long> expectedRevision) {

        /** Switches on or off and leaves the rest. */
        public static Command enabling(ScheduleId schedule, boolean enabled) {
            return new Command(
                    schedule,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(enabled),
                    Optional.empty());
        }
    }

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Changed(Schedule schedule) implements Outcome {}

        /** The tenant has no schedule with this id. */
        record UnknownSchedule() implements Outcome {}

        /** It cannot be switched on: its employee does not work here any more. */
        record EmployeeReleased() implements Outcome {}

        /** Somebody else changed it meanwhile. */
        record Stale(long currentRevision) implements Outcome {}
    }
}
