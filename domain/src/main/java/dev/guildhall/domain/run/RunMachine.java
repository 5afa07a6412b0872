package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunEvent.RunResumed;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunState.Active;
import dev.guildhall.domain.run.RunState.Answered;
import dev.guildhall.domain.run.RunState.Ending;
import dev.guildhall.domain.run.RunState.Finished;
import dev.guildhall.domain.run.RunState.NotStarted;
import dev.guildhall.domain.run.RunState.Paused;
import dev.guildhall.domain.run.RunState.Thinking;
import dev.guildhall.domain.run.RunState.Working;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The run machine: a fold over the Journal and a decision on the result. Pure; the same Journal always gives the same
 * state and the same commands, on any node and at any time.
 */
public final class RunMachine {

    /** Changes whenever a Journal that was written before would give other states or other commands. */
    public static final int VERSION = 2;

    private RunMachine() {}

    /** The state after all these events. */
    public static RunState fold(List<? extends RunEvent> journal) {
        RunState state = new NotStarted();
        for (RunEvent event : journal) {
            state = evolve(state, event);
        }
        return state;
    }

    /**
     * The state after one more event.
     *
     * @throws IllegalTransition when no engine may write this event in this state
     */
    public static RunState evolve(RunState state, RunEvent event) {
        return next(state, event).orElseThrow(() -> new IllegalTransition(state, event));
    }

    private static Optional<RunState> next(RunState state, RunEvent event) {
        return switch (state) {
            case NotStarted _ ->
                event instanceof RunStarted started
                        ? Optional.of(Thinking.afresh(Progress.startedAt(started.at())))
                        : Optional.empty();
            case Thinking thinking -> ModelCalls.evolve(thinking, event).or(() -> Endings.begin(thinking, event));
            case Working working -> ToolUses.evolve(working, event).or(() -> Endings.begin(working, event));
            case Paused paused -> held(paused, event).or(() -> Endings.begin(paused, event));
            case Answered answered -> Endings.begin(answered, event);
            case Ending ending -> Endings.evolve(ending, event);
            case Finished _ -> Optional.empty();
        };
    }

    /** Nothing new is begun while a human holds the run; what a tool in use brings is still taken. */
    private static Optional<RunState> held(Paused state, RunEvent event) {
        return switch (event) {
            case RunResumed resumed -> Optional.of(waited(state.held(), resumed.at()));
            case ToolReturned returned
            when state.held() instanceof Working working ->
                ToolUses.evolve((Working) waited(working, returned.at()), event).map(next -> new Paused((Active) next));
            default -> Optional.empty();
        };
    }

    private static Active waited(Active held, Instant until) {
        return switch (held) {
            case Thinking thinking -> thinking.with(thinking.progress().waitedUntil(until));
            case Working working -> working.with(working.progress().waitedUntil(until));
        };
    }

    /** What to do next, in any order or at once; nothing when the run is over. */
    public static List<RunCommand> decide(RunState state, RunPolicy policy) {
        return Decisions.of(state, policy);
    }

    /** An event that no correct engine writes in this state: the Journal is damaged or two engines wrote it. */
    public static final class IllegalTransition extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        IllegalTransition(RunState state, RunEvent event) {
            super(event.getClass().getSimpleName() + " cannot follow in state "
                    + state.getClass().getSimpleName());
        }
    }
}
