package dev.guildhall.domain.run;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.RunDegraded;
import dev.guildhall.domain.run.RunEvent.RunPaused;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.RunEvent.WrapUpBegan;
import dev.guildhall.domain.run.RunState.Answered;
import dev.guildhall.domain.run.RunState.Paused;
import dev.guildhall.domain.run.RunState.Thinking;
import dev.guildhall.domain.run.RunState.Working;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The part of the machine that follows the model while it has the word. */
final class ModelCalls {

    private ModelCalls() {}

    /** The state after an event that concerns the model's turn; empty when it does not, or may not follow. */
    static Optional<RunState> evolve(Thinking state, RunEvent event) {
        return switch (event) {
            case ThoughtAdded(Instant at, String content) ->
                Optional.of(heard(state, state.progress().seenAt(at), state.partial(), content));
            case MessageAdded(Instant at, String content) ->
                Optional.of(heard(
                        state,
                        state.progress().said(at, content),
                        state.partial().plus(content),
                        content));
            case ModelCallEnded call when isNumberedOn(state, call) -> Optional.of(ended(state, call));
            default -> state.open() ? Optional.empty() : between(state, event);
        };
    }

    private static Thinking heard(Thinking state, Progress progress, Pieces partial, String content) {
        return new Thinking(progress, state.kept(), partial, state.heard().plus(content), state.wrapUp());
    }

    /** A number given twice would be one idempotency key for two effects. */
    private static boolean isNumberedOn(Thinking state, ModelCallEnded call) {
        int calls = state.progress().spent().calls();
        return IntStream.range(0, call.requests().size())
                .allMatch(i -> call.requests().get(i).call().equals(CallId.nth(calls + 1 + i)));
    }

    private static RunState ended(Thinking state, ModelCallEnded call) {
        String text = state.kept() + state.partial().text();
        Progress charged = state.progress().charged(call);
        if (call.end() == CallEnd.INTERRUPTED) {
            return new Thinking(charged, text, Pieces.NONE, Pieces.NONE, state.wrapUp());
        }
        boolean works = call.end() == CallEnd.TOOLS && !call.requests().isEmpty();
        if (works && state.wrapUp().isEmpty()) {
            return new Working(
                    charged.plus(new Turn.OfModel(text, call.requests())),
                    call.requests().stream().<ToolUse>map(ToolUse.Wished::new).toList());
        }
        Progress last = charged.plus(new Turn.OfModel(text, List.of()));
        return state.wrapUp()
                .<RunState>map(cut -> Endings.ending(last, cut.status()))
                .orElseGet(() -> new Answered(last));
    }

    /** What may happen while no call is open. */
    private static Optional<RunState> between(Thinking state, RunEvent event) {
        return switch (event) {
            case RunDegraded(Instant at, ModelTier from, ModelTier to)
            when isLesser(state.progress(), from, to) ->
                Optional.of(state.with(state.progress().degraded(at, to)));
            case WrapUpBegan(Instant at, Cut cut)
            when state.wrapUp().isEmpty() ->
                Optional.of(new Thinking(
                        state.progress().seenAt(at), state.kept(), Pieces.NONE, Pieces.NONE, Optional.of(cut)));
            case RunPaused paused ->
                Optional.of(new Paused(state.with(state.progress().seenAt(paused.at()))));
            default -> Optional.empty();
        };
    }

    /** Each fall leads further down, so that a run falls only so often. */
    private static boolean isLesser(Progress progress, ModelTier from, ModelTier to) {
        return to.compareTo(from) < 0
                && progress.tier().map(now -> to.compareTo(now) < 0).orElse(true);
    }
}
