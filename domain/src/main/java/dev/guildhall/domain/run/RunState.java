package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;

/** Where a run stands, folded from its Journal. */
public sealed interface RunState {

    /** No event yet. */
    record NotStarted() implements RunState {}

    /**
     * The model has the word.
     *
     * @param kept text of interrupted calls that the next call continues
     * @param partial text the open call has delivered
     * @param heard everything the open call has delivered, thoughts included; what it has to be paid for
     */
    record Thinking(Progress progress, String kept, String partial, String heard) implements RunState {

        /** Whether the open call has delivered anything. */
        public boolean open() {
            return !heard.isEmpty();
        }
    }

    /** The model asked for tools that have not been used yet; never empty. */
    record UsingTools(Progress progress, List<ToolRequest> pending) implements RunState {

        /** Takes a copy. */
        public UsingTools {
            pending = List.copyOf(pending);
        }
    }

    /** A tool is in use. */
    record AwaitingTool(Progress progress, ToolRequest request, Optional<RunId> childRun, List<ToolRequest> pending)
            implements RunState {

        /** Takes a copy. */
        public AwaitingTool {
            pending = List.copyOf(pending);
        }
    }

    /** The answer is complete. */
    record Answered(Progress progress) implements RunState {}

    /** An error ended the work. */
    record Broken(Progress progress) implements RunState {}

    /** Over. */
    record Finished(RunStatus status, MoneyMicros cost, String answer) implements RunState {}
}
