package dev.guildhall.domain.run;

import dev.guildhall.domain.tool.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a model asked for in one call, and what came of it. Each view of it is the same whatever the order of the tools. */
record Round(List<Turn.OfTool> calls) {

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
            rounds.add(new Round(List.copyOf(calls)));
        }
    }

    /** What was asked. */
    List<String> asked() {
        return view(calls.stream(), call -> call.request().signature());
    }

    /** What was asked and what came of it. */
    List<String> story() {
        return view(calls.stream(), call -> call.request().signature() + "\n" + call.content());
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
                ? view(calls.stream(), what)
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
                : view(
                        calls.stream()
                                .filter(call ->
                                        call.isError() || call.dispatch().effect() == Effect.READ),
                        Turn.OfTool::content);
    }

    private static List<String> view(Stream<Turn.OfTool> calls, Function<Turn.OfTool, String> what) {
        return calls.map(what).sorted().toList();
    }

    boolean wentWrong() {
        return calls.stream().allMatch(Turn.OfTool::isError);
    }
}
