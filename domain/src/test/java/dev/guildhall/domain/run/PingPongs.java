package dev.guildhall.domain.run;

import dev.guildhall.domain.run.Loops.Begun;
import dev.guildhall.domain.run.Loops.Kind;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Generators of loops in which colleagues are asked in turn. */
final class PingPongs {

    private PingPongs() {}

    static List<Kind> all() {
        return List.of(
                kind(
                        "two colleagues, same tasks, same results",
                        t -> 2 * (t - 1) + 1,
                        (rounds, n) -> Use.delegated(n % 2, "task " + n % 2, "result " + n % 2)),
                kind(
                        "two colleagues, other tasks, results of each the same",
                        t -> 2 * (t - 1) + 1,
                        (rounds, n) -> Use.delegated(n % 2, rounds.news(), "result " + n % 2)),
                kind(
                        "two colleagues, other tasks, same results",
                        t -> t,
                        (rounds, n) -> Use.delegated(n % 2, rounds.news(), "result")),
                kind(
                        "two colleagues, other tasks, other results",
                        t -> 2 * (2 * t - 1) + 1,
                        (rounds, n) -> Use.delegated(n % 2, rounds.news(), rounds.news())),
                kind(
                        "two colleagues, same tasks, other results",
                        t -> 2 * (2 * t - 1) + 1,
                        (rounds, n) -> Use.delegated(n % 2, "task " + n % 2, rounds.news())),
                kind(
                        "two colleagues, one always says the same",
                        t -> 2 * t,
                        (rounds, n) -> n % 2 == 0
                                ? Use.delegated(0, rounds.news(), rounds.news())
                                : Use.delegated(1, "Is it good?", "Not yet.")),
                kind("one colleague, same task, same result", t -> t, (_, _) -> Use.delegated(0, "task", "result")),
                kind(
                        "one colleague, same task, other results",
                        t -> 3 * t,
                        (rounds, _) -> Use.delegated(0, "task", rounds.news())),
                kind(
                        "one colleague, other tasks, same result",
                        t -> t,
                        (rounds, _) -> Use.delegated(0, rounds.news(), "result")),
                kind(
                        "one colleague, other tasks, other results",
                        t -> 5 * t,
                        (rounds, _) -> Use.delegated(0, rounds.news(), rounds.news())),
                new Kind(
                        "two pairs of colleagues",
                        "Ping-pong",
                        t -> 2 * (2 * t - 1) + 1,
                        rounds -> n -> List.of(
                                Use.delegated(n % 2, rounds.news(), rounds.news()),
                                Use.delegated(2 + n % 2, rounds.news(), rounds.news()))));
    }

    private interface Turns {
        Use take(Rounds rounds, int n);
    }

    /** Which of them is first, does not matter. */
    private static Kind kind(String name, IntUnaryOperator bound, Turns turns) {
        return new Kind(name, "Ping-pong", bound, rounds -> {
            int first = rounds.random().nextInt(2);
            Begun begun = n -> List.of(turns.take(rounds, n + first));
            return begun;
        });
    }
}
