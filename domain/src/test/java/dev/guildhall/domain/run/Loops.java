package dev.guildhall.domain.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Generators of loops. */
final class Loops {

    /** A loop that has been begun: its n-th round, counted from 0. */
    interface Begun extends IntFunction<List<Use>> {}

    /** Begins a loop. */
    interface Generator {
        Begun begin(Rounds rounds);
    }

    /**
     * A kind of loop.
     *
     * @param detail how the detail of the cut begins
     * @param bound most rounds it may go on, by how often is too often
     */
    record Kind(String name, String detail, IntUnaryOperator bound, Generator generator) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Loops() {}

    static List<Kind> named() {
        List<Kind> kinds = new ArrayList<>(circles());
        kinds.addAll(scattered());
        kinds.addAll(PingPongs.all());
        kinds.add(new Kind("A-A-A going wrong", "A-A-A", t -> t, rounds -> {
            List<Use> wrong = rounds.wrongRound();
            return _ -> rounds.again(wrong);
        }));
        kinds.add(new Kind("different calls, equal results", "Same results", t -> t, Loops::equalResults));
        return kinds;
    }

    private static List<Kind> circles() {
        List<Kind> kinds = new ArrayList<>();
        for (int p = 1; p <= 6; p++) {
            int period = p;
            String name = p == 1 ? "A-A-A" : p == 2 ? "A-B-A-B" : "Circle";
            kinds.add(new Kind(
                    name + " of " + p, name, t -> period * (t - 1) + 1, rounds -> circle(rounds, period, period)));
            kinds.add(new Kind(
                    name + " of " + p + " with news",
                    name,
                    t -> period * (3 * t - 1) + 1,
                    rounds -> circle(rounds, period, 0)));
        }
        for (int p = 2; p <= 6; p++) {
            int period = p;
            String name = p == 2 ? "A-B-A-B" : "Circle";
            kinds.add(new Kind(
                    name + " of " + p + " with news from all but one",
                    name,
                    t -> period * t,
                    rounds -> circle(rounds, period, 1)));
        }
        return kinds;
    }

    /** So many different things in turn; of the last {@code constant} of them always the same comes. */
    private static Begun circle(Rounds rounds, int period, int constant) {
        List<List<Use>> circle = IntStream.range(0, period)
                .mapToObj(_ -> constant == 1 ? rounds.newlyRead() : rounds.anyRound())
                .toList();
        return n -> n % period >= period - constant
                ? rounds.again(circle.get(n % period))
                : rounds.againWithNews(circle.get(n % period));
    }

    private static List<Kind> scattered() {
        return List.of(
                new Kind("scattered among what is read", "A-A-A", t -> 4 * (t - 1) + 1, rounds -> {
                    List<Use> same = rounds.anyRound();
                    int gap = rounds.upTo(3);
                    return n -> n % (gap + 1) == 0 ? rounds.again(same) : rounds.newlyRead();
                }),
                new Kind("scattered among changes", "A-A-A", t -> 4 * (3 * t - 1) + 1, rounds -> {
                    List<Use> same = rounds.anyRound();
                    int gap = rounds.upTo(3);
                    return n -> n % (gap + 1) == 0 ? rounds.again(same) : rounds.usefulRound();
                }));
    }

    private static Begun equalResults(Rounds rounds) {
        int width = rounds.upTo(4);
        String result = rounds.random().nextInt(4) == 0 ? "" : rounds.news();
        return n -> IntStream.range(0, width)
                .mapToObj(i -> Use.read(i + n % 2 == 0 ? "search" : "fetch", rounds.json(rounds.news()), result))
                .toList();
    }

    /** Always something else is asked for; one of a few answers comes, not the same twice. */
    static Begun nothingNew(Rounds rounds) {
        int answers = 2 + rounds.random().nextInt(3);
        int[] last = {0};
        return _ -> {
            last[0] = (last[0] + rounds.upTo(answers - 1)) % answers;
            return List.of(Use.read("search", rounds.json(rounds.news()), "answer " + last[0]));
        };
    }

    /** Always something else goes wrong, or the same with something else. */
    static Begun errors(Rounds rounds) {
        boolean same = rounds.random().nextBoolean();
        return _ -> IntStream.range(0, rounds.upTo(3))
                .mapToObj(_ -> Use.failed("fetch", rounds.json(rounds.news()), same ? "No." : rounds.news()))
                .toList();
    }

    /** Any of a few calls, alone or together, with results that do not change. */
    static Begun anyCombination(Rounds rounds) {
        List<Use> uses = IntStream.range(0, 3)
                .mapToObj(_ -> Use.read("search", rounds.json(rounds.news()), rounds.news()))
                .toList();
        return _ -> {
            int mask = rounds.upTo(7);
            return rounds.again(IntStream.range(0, 3)
                    .filter(i -> (mask >> i & 1) == 1)
                    .mapToObj(uses::get)
                    .toList());
        };
    }
}
