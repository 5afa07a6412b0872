package dev.guildhall.domain.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out that a run goes in circles, and in which. */
final class Oscillation {

    /** How many times more patience there is with the same request while each time something else comes of it. */
    private static final int PATIENCE = 3;

    /** The same for two colleagues that are asked in turn: they may be writer and editor. */
    private static final int PATIENCE_WITH_TWO = 2;

    /** The same for one colleague who is asked for one thing after the other. */
    private static final int PATIENCE_WITH_ONE = 5;

    private Oscillation() {}

    /**
     * The circle that the latest rounds go through, by its name and in words.
     *
     * @param times how often is too often
     */
    static Optional<String> find(List<Round> rounds, int times) {
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        if (isPingPong(rounds, times)) {
            return Optional.of("Ping-pong: the same colleagues were asked in turn again and again.");
        }
        if (isCircle(rounds, times)) {
            return Optional.of(nameOfCircle(rounds, times));
        }
        return repeats(rounds, Round::findings, 1, times)
                ? Optional.of("Same results: different things were asked for, and the same came of them.")
                : Optional.empty();
    }

    private static boolean isPingPong(List<Round> rounds, int times) {
        return repeats(rounds, Round::replies, 2, times)
                || repeats(rounds, Round::colleagues, 1, PATIENCE_WITH_ONE * times)
                || (repeats(rounds, Round::colleagues, 2, PATIENCE_WITH_TWO * times)
                        && !repeats(rounds, Round::colleagues, 1, 2))
                || (alternates(rounds, Round::colleagues, times) && repeats(rounds, Round::findings, 1, times));
    }

    /** A circle brings the latest round back again and again, and so does going astray among other things. */
    private static boolean isCircle(List<Round> rounds, int times) {
        Round latest = rounds.getLast();
        List<Round> alike = rounds.stream()
                .filter(round -> round.asked().equals(latest.asked()))
                .toList();
        return alike.size() >= PATIENCE * times
                || alike.stream()
                                .filter(round -> round.story().equals(latest.story()))
                                .count()
                        >= times;
    }

    private static String nameOfCircle(List<Round> rounds, int times) {
        if (repeats(rounds, Round::colleagues, 1, times) || repeats(rounds, Round::colleagues, 2, times)) {
            return "Ping-pong: the same colleagues were asked for the same things again and again.";
        }
        int period = periodOf(rounds, times);
        return switch (period) {
            case 0, 1 -> "A-A-A: the same thing was asked for again and again.";
            case 2 -> "A-B-A-B: two things were asked for in turn again and again.";
            default -> "Circle: the same " + period + " things were asked for in turn again and again.";
        };
    }

    /** Length in rounds of the shortest circle that was gone through so often; 0 when there is none. */
    private static int periodOf(List<Round> rounds, int times) {
        List<List<String>> asked = rounds.stream().map(Round::asked).toList();
        for (int period = 1; lengthOf(period, times) <= asked.size(); period++) {
            if (isPeriodic(asked.subList(asked.size() - lengthOf(period, times), asked.size()), period)) {
                return period;
            }
        }
        return 0;
    }

    /** Whether the latest rounds went through a circle of this length so often. */
    private static boolean repeats(List<Round> rounds, Function<Round, List<String>> view, int period, int times) {
        return isPeriodic(rounds, view, period, lengthOf(period, times));
    }

    /** Whether so many of the latest rounds are in turn the one and the other, or all the same. */
    private static boolean alternates(List<Round> rounds, Function<Round, List<String>> view, int length) {
        return isPeriodic(rounds, view, 2, length);
    }

    /** So many times through a circle, the last time only begun. */
    private static int lengthOf(int period, int times) {
        return period * (times - 1) + 1;
    }

    private static boolean isPeriodic(List<Round> rounds, Function<Round, List<String>> view, int period, int length) {
        return rounds.size() >= length
                && isPeriodic(
                        rounds.subList(rounds.size() - length, rounds.size()).stream()
                                .map(view)
                                .toList(),
                        period);
    }

    /** A round that tells nothing breaks every circle. */
    private static boolean isPeriodic(List<List<String>> views, int period) {
        return views.stream().noneMatch(List::isEmpty)
                && views.subList(period, views.size()).equals(views.subList(0, views.size() - period));
    }
}
