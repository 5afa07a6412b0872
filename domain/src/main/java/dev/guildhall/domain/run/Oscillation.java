package dev.guildhall.domain.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static boolean isCircle(List<Round> rounds, int times) {
        return periodOf(rounds, Round::story, times) > 0
                || periodOf(rounds, Round::asked, PATIENCE * times) > 0
                || isAstray(rounds, times);
    }

    /** Comes back to the same among other things; after a change it may be right to look again. */
    private static boolean isAstray(List<Round> rounds, int times) {
        List<Round> unchanged = rounds.subList(latestChange(rounds), rounds.size());
        return timesToTheLatest(unchanged) >= times || timesToTheLatest(rounds) >= PATIENCE * times;
    }

    private static int timesToTheLatest(List<Round> rounds) {
        List<String> latest = rounds.getLast().story();
        return Math.toIntExact(
                rounds.stream().filter(round -> round.story().equals(latest)).count());
    }

    /** The latest round that changed something it had not changed before; the first when there is none. */
    private static int latestChange(List<Round> rounds) {
        Set<String> known = new HashSet<>();
        int latest = 0;
        for (int i = 0; i < rounds.size(); i++) {
            if (known.addAll(rounds.get(i).changes())) {
                latest = i;
            }
        }
        return latest;
    }

    private static String nameOfCircle(List<Round> rounds, int times) {
        if (repeats(rounds, Round::colleagues, 1, times) || repeats(rounds, Round::colleagues, 2, times)) {
            return "Ping-pong: the same colleagues were asked for the same things again and again.";
        }
        int period = periodOf(rounds, Round::asked, times);
        return switch (period) {
            case 0, 1 -> "A-A-A: the same thing was asked for again and again.";
            case 2 -> "A-B-A-B: two things were asked for in turn again and again.";
            default -> "Circle: the same " + period + " things were asked for in turn again and again.";
        };
    }

    /** Length in rounds of the shortest circle that was gone through so often; 0 when there is none. */
    private static int periodOf(List<Round> rounds, Function<Round, List<String>> view, int times) {
        List<List<String>> views = rounds.stream().map(view).toList();
        for (int period = 1; lengthOf(period, times) <= views.size(); period++) {
            if (isPeriodic(views.subList(views.size() - lengthOf(period, times), views.size()), period)) {
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

    /** Rounds it takes to come back to the same so many times. */
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
        return views.subList(period, views.size()).equals(views.subList(0, views.size() - period))
                && views.stream().noneMatch(List::isEmpty);
    }
}
