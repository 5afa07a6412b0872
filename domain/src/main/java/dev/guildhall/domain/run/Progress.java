package dev.guildhall.domain.run;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a run has done so far, as far as later decisions need it.
 *
 * @param tier class of model it had to fall back to
 * @param exchange finished turns
 * @param effects tool calls that must be made good if the run does not come to its end, in the order they were begun
 * @param answer all pieces of the answer, joined
 */
public record Progress(
        WorkTime time,
        Spent spent,
        Optional<ModelTier> tier,
        Chain<Turn> exchange,
        Chain<ToolRequest> effects,
        Pieces answer) {

    static Progress startedAt(Instant at) {
        return new Progress(
                WorkTime.from(at), Spent.NOTHING, Optional.empty(), Chain.empty(), Chain.empty(), Pieces.NONE);
    }

    /** Time between the first event and the last, without what was spent waiting for humans. */
    public Duration elapsed() {
        return time.worked();
    }

    /** Cost of all model calls. */
    public MoneyMicros cost() {
        return spent.cost();
    }

    /** Finished turns, oldest first. */
    public List<Turn> turns() {
        return exchange.list();
    }

    /** What has to be made good if the run ends now, latest first. */
    public List<ToolRequest> owed() {
        return effects.latestFirst();
    }

    Progress seenAt(Instant at) {
        return with(time.seenAt(at));
    }

    Progress waitedUntil(Instant at) {
        return with(time.waitedUntil(at));
    }

    private Progress with(WorkTime now) {
        return new Progress(now, spent, tier, exchange, effects, answer);
    }

    Progress said(Instant at, String piece) {
        return new Progress(time.seenAt(at), spent, tier, exchange, effects, answer.plus(piece));
    }

    Progress charged(RunEvent.ModelCallEnded call) {
        return new Progress(time.seenAt(call.at()), spent.plus(call), tier, exchange, effects, answer);
    }

    Progress degraded(Instant at, ModelTier to) {
        return new Progress(time.seenAt(at), spent, Optional.of(to), exchange, effects, answer);
    }

    Progress plus(Turn turn) {
        return new Progress(time, spent, tier, exchange.plus(turn), effects, answer);
    }

    Progress owing(ToolRequest effect) {
        return new Progress(time, spent, tier, exchange, effects.plus(effect), answer);
    }
}
