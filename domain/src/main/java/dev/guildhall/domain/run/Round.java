package dev.guildhall.domain.run;

import dev.guildhall.domain.tool.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a model asked for in one call, and what came of it. Each view of it is the same whatever the order of the tools.
 *
 * @param asked what was asked
 * @param story what was asked and what came of it
 */
record Round(List<Turn.OfTool> calls, List<String> asked, List<String> story) {

    /** Finished rounds of a run, in order. */
    static List<Round> of(List<Turn> turns) {
        List<Round> rounds = new ArrayList<>();
        List<Turn.OfTool> current = new ArrayList<>();
        for (Turn turn : turns) {
            switch (turn) {
                case Turn.OfModel _ -> {
                    close(current, rounds);
                    current = new ArrayList<>();
                }
                case Turn.OfTool call -> current.add(call);
            }
        }
        close(current, rounds);
        return rounds;
    }

    private static void close(List<Turn.OfTool> calls, List<Round> rounds) {
        if (!calls.isEmpty()) {
            List<Told> told = calls.stream().map(Told::of).sorted().toList();
            rounds.add(new Round(
                    List.copyOf(calls),
                    told.stream().map(Told::signature).toList(),
                    told.stream()
                            .flatMap(each -> Stream.of(each.signature(), each.content()))
                            .toList()));
        }
    }

    private record Told(String signature, String content) implements Comparable<Told> {

        private static final Comparator<Told> ANY_FIXED_ORDER =
                Comparator.comparing(Told::signature).thenComparing(Told::content);

        static Told of(Turn.OfTool call) {
            return new Told(call.request().signature(), call.content());
        }

        @Override
        public int compareTo(Told other) {
            return ANY_FIXED_ORDER.compare(this, other);
        }
    }

    /** Who was asked; empty unless all calls are delegations. */
    List<String> colleagues() {
        return ifDelegation(Round::nameOf);
    }

    /** Who was asked and what came of it; empty unless all calls are delegations. */
    List<String> replies() {
        return ifDelegation(call -> nameOf(call) + "\n" + call.content());
    }

    private List<String> ifDelegation(Function<Turn.OfTool, String> what) {
        return calls.stream().allMatch(call -> call.dispatch().colleague().isPresent())
                ? calls.stream().map(what).sorted().toList()
                : List.of();
    }

    private static String nameOf(Turn.OfTool call) {
        return call.dispatch().colleague().orElseThrow().toString();
    }

    /**
     * What came of it, where that tells anything: a confirmation of a change reads the same each time, and for attempts that
     * go wrong there is a patience of its own.
     */
    List<String> findings() {
        return wentWrong()
                ? List.of()
                : calls.stream()
                        .filter(call -> call.isError() || call.dispatch().effect() == Effect.READ)
                        .map(Turn.OfTool::content)
                        .sorted()
                        .toList();
    }

    boolean wentWrong() {
        return calls.stream().allMatch(Turn.OfTool::isError);
    }

    /** What was changed by it. */
    List<String> changes() {
        return calls.stream()
                .filter(call -> !call.isError() && call.dispatch().effect() != Effect.READ)
                .map(Turn.OfTool::finding)
                .toList();
    }
}
