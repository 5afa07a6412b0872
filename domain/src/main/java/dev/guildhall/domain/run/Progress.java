package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run has done so far, as far as later decisions need it.
 *
 * @param steps finished model calls
 * @param interruptions model calls lost with their engine
 * @param calls tool calls asked for; numbers the next {@link CallId}
 * @param cost of all model calls
 * @param turns finished turns
 * @param answer all pieces of the answer, joined
 */
public record Progress(
        Instant startedAt,
        Instant lastAt,
        int steps,
        int interruptions,
        int calls,
        MoneyMicros cost,
        List<Turn> turns,
        String answer) {

    /** Takes a copy. */
    public Progress {
        turns = List.copyOf(turns);
    }

    static Progress startedAt(Instant at) {
        return new Progress(at, at, 0, 0, 0, MoneyMicros.ZERO, List.of(), "");
    }

    /** Time between the first event and the last. */
    public Duration elapsed() {
        return Duration.between(startedAt, lastAt);
    }

    Progress said(Instant at, String piece) {
        return new Progress(startedAt, at, steps, interruptions, calls, cost, turns, answer + piece);
    }

    Progress seenAt(Instant at) {
        return new Progress(startedAt, at, steps, interruptions, calls, cost, turns, answer);
    }

    Progress charged(RunEvent.ModelCallEnded call) {
        int lost = call.end() == CallEnd.INTERRUPTED ? 1 : 0;
        return new Progress(
                startedAt,
                call.at(),
                steps + 1 - lost,
                interruptions + lost,
                calls + call.requests().size(),
                cost.plus(call.usage().cost()),
                turns,
                answer);
    }

    Progress plus(Turn turn) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return new Progress(startedAt, lastAt, steps, interruptions, calls, cost, more, answer);
    }

    /** How often the most repeated tool request was made, same tool and same input, wherever in the run. */
    int mostRepeated() {
        return turns.stream()
                .filter(Turn.OfTool.class::isInstance)
                .map(turn -> ((Turn.OfTool) turn).request().signature())
                .collect(java.util.stream.Collectors.groupingBy(
                        signature -> signature, java.util.stream.Collectors.summingInt(one -> 1)))
                .values()
                .stream()
                .max(Integer::compare)
                .orElse(0);
    }
}
