package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.MoneyMicros;
import java.util.List;
import java.util.Optional;

/** Where a run stands, folded from its Journal. */
public sealed interface RunState {

    /** No event yet. */
    record NotStarted() implements RunState {}

    /** What a human can hold and let go on. */
    sealed interface Active extends RunState {

        /** What has been done so far. */
        Progress progress();
    }

    /**
     * The model has the word.
     *
     * @param kept text of interrupted calls that the next call continues
     * @param partial text the open call has delivered
     * @param heard everything the open call has delivered, thoughts included; what it has to be paid for
     * @param wrapUp the limit that was reached, when this is the last call
     */
    record Thinking(Progress progress, String kept, Pieces partial, Pieces heard, Optional<Cut> wrapUp)
            implements Active {

        /** Whether the open call has delivered anything. */
        public boolean open() {
            return !heard.isEmpty();
        }

        Thinking with(Progress now) {
            return new Thinking(now, kept, partial, heard, wrapUp);
        }

        static Thinking afresh(Progress progress) {
            return new Thinking(progress, "", Pieces.NONE, Pieces.NONE, Optional.empty());
        }
    }

    /** The model asked for tools, of which at least one has not returned; in the order they were asked for. */
    record Working(Progress progress, List<ToolUse> uses) implements Active {

        /** Takes a copy. */
        public Working {
            uses = List.copyOf(uses);
        }

        Working with(Progress now) {
            return new Working(now, uses);
        }
    }

    /** Held by a human. */
    record Paused(Active held) implements RunState {}

    /** The answer is complete. */
    record Answered(Progress progress) implements RunState {}

    /**
     * The work is over without having come to its end; what it did is being made good, latest first.
     *
     * @param status how it will end
     * @param owed effects that are left to be made good
     * @param undoing whether the first of them has been begun
     */
    record Ending(Progress progress, RunStatus status, List<ToolRequest> owed, boolean undoing) implements RunState {

        /** Takes a copy. */
        public Ending {
            owed = List.copyOf(owed);
        }
    }

    /** Over. */
    record Finished(RunStatus status, MoneyMicros cost, String answer) implements RunState {}
}
