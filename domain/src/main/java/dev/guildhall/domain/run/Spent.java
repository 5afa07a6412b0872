package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.MoneyMicros;

/**
 * What the model calls of a run came to.
 *
 * @param steps finished model calls
 * @param interruptions model calls lost with their engine
 * @param calls tool calls asked for; numbers the next {@link CallId}
 * @param cost of all model calls
 * @param lastCost of the latest model call
 */
public record Spent(int steps, int interruptions, int calls, MoneyMicros cost, MoneyMicros lastCost) {

    static final Spent NOTHING = new Spent(0, 0, 0, MoneyMicros.ZERO, MoneyMicros.ZERO);

    Spent plus(RunEvent.ModelCallEnded call) {
        int lost = call.end() == CallEnd.INTERRUPTED ? 1 : 0;
        MoneyMicros more = call.usage().cost();
        return new Spent(
                steps + 1 - lost, interruptions + lost, calls + call.requests().size(), cost.plus(more), more);
    }
}
