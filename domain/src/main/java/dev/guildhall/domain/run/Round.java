package dev.guildhall.domain.run;

import dev.guildhall.domain.tool.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a model asked for in one call, and what came of it. */
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

    /** What was asked, whatever the order. */
    String asked() {
        return calls.stream().map(call -> call.request().signature()).sorted().collect(Collectors.joining("\n\n"));
    }

    /** What was asked and what came of it. */
    String story() {
        return calls.stream()
                .map(call -> call.request().signature() + "\n" + call.content())
                .sorted()
                .collect(Collectors.joining("\n\n"));
    }

    /** Who was asked; empty unless all calls are delegations. */
    String colleagues() {
        return isDelegation()
                ? calls.stream()
                        .map(call -> call.dispatch().colleague().orElseThrow().toString())
                        .sorted()
                        .collect(Collectors.joining(" "))
                : "";
    }

    boolean isDelegation() {
        return calls.stream().allMatch(call -> call.dispatch().colleague().isPresent());
    }

    /** What came of it, where that tells anything: a confirmation of a change reads the same each time. */
    String findings() {
        return calls.stream()
                .filter(call -> call.isError() || call.dispatch().effect() == Effect.READ)
                .map(Turn.OfTool::content)
                .sorted()
                .collect(Collectors.joining("\n\n"));
    }

    boolean wentWrong() {
        return calls.stream().allMatch(Turn.OfTool::isError);
    }
}
