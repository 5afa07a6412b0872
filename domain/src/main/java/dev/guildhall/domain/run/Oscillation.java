package dev.guildhall.domain.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out that a run goes in circles, and in which. */
final class Oscillation {

    /** Longest circle that is looked for, in rounds. */
    private static final int MAX_PERIOD = 4;

    /** How many times more patience there is while each time brings something else. */
    private static final int PATIENCE = 3;

    /** Patience with two colleagues that take turns, which may be writer and editor. */
    private static final int PATIENCE_WITH_COLLEAGUES = 2;

    private Oscillation() {}

    /** The circle that the latest rounds go through, by its name and in words. */
    static Optional<String> find(List<Round> rounds, int times) {
        return pingPong(rounds, times)
                .or(() -> circle(rounds, times))
                .or(() -> scattered(rounds, times))
                .or(() -> sameResults(rounds, times));
    }

    private static Optional<String> pingPong(List<Round> rounds, int times) {
        boolean turns = repeats(rounds, Round::colleagues, 2, PATIENCE_WITH_COLLEAGUES * times, true)
                || (endsWith(rounds, 2 * times - 1, Round::isDelegation)
                        && repeats(rounds, Round::story, 2, times, true));
        return turns
                ? Optional.of("Ping-pong: the same two colleagues were asked in turn again and again.")
                : Optional.empty();
    }

    private static Optional<String> circle(List<Round> rounds, int times) {
        for (int period = 1; period <= MAX_PERIOD; period++) {
            if (repeats(rounds, Round::story, period, times, false)
                    || repeats(rounds, Round::asked, period, PATIENCE * times, false)) {
                return Optional.of(nameOf(rounds, period));
            }
        }
        return Optional.empty();
    }

    private static String nameOf(List<Round> rounds, int period) {
        return switch (period) {
            case 1 ->
                rounds.getLast().isDelegation()
                        ? "Ping-pong: a colleague was asked for the same thing again and again."
                        : "A-A-A: the same thing was asked for again and again.";
            case 2 -> "A-B-A-B: two things were asked for in turn again and again.";
            default -> "Circle: the same " + period + " things were asked for in turn again and again.";
        };
    }

    private static Optional<String> scattered(List<Round> rounds, int times) {
        return mostOften(rounds, Round::story) >= times || mostOften(rounds, Round::asked) >= PATIENCE * times
                ? Optional.of("A-A-A: the same thing was asked for again and again.")
                : Optional.empty();
    }

    private static Optional<String> sameResults(List<Round> rounds, int times) {
        return repeats(rounds, Round::findings, 1, times, false)
                ? Optional.of("Same results: different things were asked for, and the same came of them.")
                : Optional.empty();
    }

    /**
     * Whether the latest rounds went through a circle of this length so often, the last time begun at least. A round that
     * tells nothing breaks it.
     */
    private static boolean repeats(
            List<Round> rounds, Function<Round, String> view, int period, int times, boolean twoSides) {
        int needed = period * (times - 1) + 1;
        if (rounds.size() < needed) {
            return false;
        }
        List<String> latest = rounds.subList(rounds.size() - needed, rounds.size()).stream()
                .map(view)
                .toList();
        boolean same = !latest.contains("");
        for (int i = period; i < needed && same; i++) {
            same = latest.get(i).equals(latest.get(i - period));
        }
        return same && (!twoSides || !latest.get(0).equals(latest.get(1)));
    }

    private static boolean endsWith(List<Round> rounds, int count, java.util.function.Predicate<Round> all) {
        return rounds.size() >= count
                && rounds.subList(rounds.size() - count, rounds.size()).stream().allMatch(all);
    }

    private static int mostOften(List<Round> rounds, Function<Round, String> view) {
        String latest = rounds.isEmpty() ? "" : view.apply(rounds.getLast());
        return (int) rounds.stream().map(view).filter(latest::equals).count();
    }
}
