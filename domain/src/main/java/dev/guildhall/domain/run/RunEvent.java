package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a run's Journal. Each is shown to readers as exactly one stream event, so a reader's last id is enough to
 * know what it has.
 */
public sealed interface RunEvent {

    /** When it happened, by the engine's clock. */
    Instant at();

    /**
     * The run was picked up for the first time.
     *
     * @param depth 0 for a member's request
     * @param input what the employee was asked
     */
    record RunStarted(
            Instant at,
            RunId run,
            EmployeeId employee,
            Optional<ConversationId> conversation,
            Optional<RunId> parent,
            int depth,
            String input)
            implements RunEvent {}

    /** A piece of the model's reasoning. */
    record ThoughtAdded(Instant at, String content) implements RunEvent {}

    /** A piece of the answer; all pieces of a run in order are the answer. */
    record MessageAdded(Instant at, String content) implements RunEvent {}

    /**
     * A model call is over and metered.
     *
     * @param requests the tools it asks for, in order; empty unless {@code end} is {@link CallEnd#TOOLS}
     */
    record ModelCallEnded(Instant at, ModelUsage usage, CallEnd end, List<ToolRequest> requests) implements RunEvent {

        /** Takes a copy. */
        public ModelCallEnded {
            requests = List.copyOf(requests);
        }
    }

    /**
     * A tool is about to be used; written before it is.
     *
     * @param childRun the run that does the work, for a delegation that was allowed
     */
    record ToolCalled(Instant at, ToolRequest request, Optional<RunId> childRun) implements RunEvent {}

    /** A tool answered or was refused. */
    record ToolReturned(Instant at, CallId call, String content, boolean isError) implements RunEvent {}

    /**
     * The run cannot go on.
     *
     * @param code stable, for programs
     * @param detail for people; holds no secrets and no vendor text
     * @param retriable whether asking again may help
     */
    record RunErrored(Instant at, String code, String detail, boolean retriable) implements RunEvent {}

    /**
     * The last event.
     *
     * @param status a final status
     * @param cost of the run's own model calls
     */
    record RunFinished(Instant at, RunStatus status, MoneyMicros cost) implements RunEvent {

        /** Refuses a status after which something would follow. */
        public RunFinished {
            if (!status.isFinal()) {
                throw new IllegalArgumentException(status + " is not final");
            }
        }
    }
}
