package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunEvent.CompensationEnded;
import dev.guildhall.domain.run.RunEvent.CompensationStarted;
import dev.guildhall.domain.run.RunEvent.RunCancelled;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunState.Active;
import dev.guildhall.domain.run.RunState.Answered;
import dev.guildhall.domain.run.RunState.Ending;
import dev.guildhall.domain.run.RunState.Finished;
import dev.guildhall.domain.run.RunState.Paused;
import dev.guildhall.domain.run.RunState.Thinking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The part of the machine that ends runs and makes good what they did. */
final class Endings {

    private Endings() {}

    static Optional<RunState> begin(Active state, RunEvent event) {
        return event instanceof RunFinished finished ? cancelled(state.progress(), finished) : stopped(state, event);
    }

    static Optional<RunState> begin(Paused state, RunEvent event) {
        return stopped(state.held(), event);
    }

    static Optional<RunState> begin(Answered state, RunEvent event) {
        Progress progress = state.progress();
        return switch (event) {
            case RunFinished finished
            when finished.status() == RunStatus.COMPLETED ->
                progress.answer().isBlank() ? Optional.empty() : Optional.of(over(progress, finished));
            case RunFinished finished -> cancelled(progress, finished);
            default -> stopped(progress, event, Optional.empty());
        };
    }

    /** Runs of the first version were cancelled by their last event alone; they had no effects. */
    private static Optional<RunState> cancelled(Progress progress, RunFinished event) {
        return event.status() == RunStatus.CANCELLED && progress.effects().isEmpty()
                ? Optional.of(over(progress, event))
                : Optional.empty();
    }

    private static Optional<RunState> stopped(Active state, RunEvent event) {
        Optional<Cut> wrapUp = state instanceof Thinking thinking ? thinking.wrapUp() : Optional.empty();
        return stopped(state.progress(), event, wrapUp);
    }

    /** Whatever goes wrong in the last call that a limit allowed, the limit remains the reason. */
    private static Optional<RunState> stopped(Progress progress, RunEvent event, Optional<Cut> wrapUp) {
        return switch (event) {
            case RunErrored error ->
                Optional.of(ending(
                        progress.seenAt(error.at()), wrapUp.map(Cut::status).orElse(error.status())));
            case RunCancelled cancelled -> Optional.of(ending(progress.seenAt(cancelled.at()), RunStatus.CANCELLED));
            default -> Optional.empty();
        };
    }

    static Ending ending(Progress progress, RunStatus status) {
        return new Ending(progress, status, progress.owed(), false);
    }

    /** One effect after the other is made good; the end is written when none is left. */
    static Optional<RunState> evolve(Ending state, RunEvent event) {
        return switch (event) {
            case CompensationStarted(Instant at, CallId call)
            when isFirst(state, call) && !state.undoing() ->
                Optional.of(new Ending(state.progress().seenAt(at), state.status(), state.owed(), true));
            case CompensationEnded(Instant at, CallId call, String _, boolean _)
            when isFirst(state, call) && state.undoing() -> Optional.of(madeGood(state, at));
            case RunFinished finished
            when finished.status() == state.status() && state.owed().isEmpty() ->
                Optional.of(over(state.progress(), finished));
            default -> Optional.empty();
        };
    }

    private static boolean isFirst(Ending state, CallId call) {
        return !state.owed().isEmpty() && state.owed().getFirst().call().equals(call);
    }

    private static Ending madeGood(Ending state, Instant at) {
        List<ToolRequest> rest = state.owed().subList(1, state.owed().size());
        return new Ending(state.progress().seenAt(at), state.status(), rest, false);
    }

    private static Finished over(Progress progress, RunFinished event) {
        return new Finished(event.status(), event.cost(), progress.answer().text());
    }
}
