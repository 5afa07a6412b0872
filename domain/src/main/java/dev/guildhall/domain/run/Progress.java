package dev.guildhall.domain.run;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run has done so far, as far as later decisions need it.
 *
 * @param idle time spent waiting for humans; does not count against the run
 * @param steps finished model calls
 * @param interruptions model calls lost with their engine
 * @param calls tool calls asked for; numbers the next {@link CallId}
 * @param cost of all model calls
 * @param lastCost of the latest model call
 * @param tier class of model it had to fall back to
 * @param turns finished turns
 * @param effects tool calls that must be made good if the run does not come to its end, oldest first
 * @param answer all pieces of the answer, joined
 */
public record Progress(
        Instant startedAt,
        Instant lastAt,
        Duration idle,
        int steps,
        int interruptions,
        int calls,
        MoneyMicros cost,
        MoneyMicros lastCost,
        Optional<ModelTier> tier,
        List<Turn> turns,
        List<ToolRequest> effects,
        Pieces answer) {

    /** Takes copies. */
    public Progress {
        turns = List.copyOf(turns);
        effects = List.copyOf(effects);
    }

    static Progress startedAt(Instant at) {
        return new Progress(
                at,
                at,
                Duration.ZERO,
                0,
                0,
                0,
                MoneyMicros.ZERO,
                MoneyMicros.ZERO,
                Optional.empty(),
                List.of(),
                List.of(),
                Pieces.NONE);
    }

    /** Time between the first event and the last, without what was spent waiting for humans. */
    public Duration elapsed() {
        return Duration.between(startedAt, lastAt).minus(idle);
    }

    Progress said(Instant at, String piece) {
        return new Progress(
                startedAt,
                at,
                idle,
                steps,
                interruptions,
                calls,
                cost,
                lastCost,
                tier,
                turns,
                effects,
                answer.plus(piece));
    }

    Progress seenAt(Instant at) {
        return new Progress(
                startedAt, at, idle, steps, interruptions, calls, cost, lastCost, tier, turns, effects, answer);
    }

    /** The run waited for a human until now. */
    Progress waitedUntil(Instant at) {
        Duration waited = Duration.between(lastAt, at);
        Duration more = waited.isNegative() ? idle : idle.plus(waited);
        return new Progress(
                startedAt, at, more, steps, interruptions, calls, cost, lastCost, tier, turns, effects, answer);
    }

    Progress charged(RunEvent.ModelCallEnded call) {
        int lost = call.end() == CallEnd.INTERRUPTED ? 1 : 0;
        return new Progress(
                startedAt,
                call.at(),
                idle,
                steps + 1 - lost,
                interruptions + lost,
                calls + call.requests().size(),
                cost.plus(call.usage().cost()),
                call.usage().cost(),
                tier,
                turns,
                effects,
                answer);
    }

    Progress degraded(Instant at, ModelTier to) {
        return new Progress(
                startedAt,
                at,
                idle,
                steps,
                interruptions,
                calls,
                cost,
                lastCost,
                Optional.of(to),
                turns,
                effects,
                answer);
    }

    Progress plus(Turn turn) {
        return plus(List.of(turn));
    }

    Progress plus(List<? extends Turn> added) {
        List<Turn> more = new ArrayList<>(turns);
        more.addAll(added);
        return new Progress(
                startedAt, lastAt, idle, steps, interruptions, calls, cost, lastCost, tier, more, effects, answer);
    }

    Progress owing(ToolRequest effect) {
        List<ToolRequest> more = new ArrayList<>(effects);
        more.add(effect);
        return new Progress(
                startedAt, lastAt, idle, steps, interruptions, calls, cost, lastCost, tier, turns, more, answer);
    }
}
