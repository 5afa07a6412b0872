package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;

/** A run in the list of what an employee did. */
public record ActivityRow(String what, String input, String state, String cost, String at, String instant) {

    private static final int INPUT = 140;

    static ActivityRow of(Run run) {
        String what = switch (run.kind()) {
            case GREETING -> "Said hello";
            case CHAT -> "Answered a message";
            case DELEGATION -> "Helped a colleague";
        };
        String input = run.input().length() > INPUT ? run.input().substring(0, INPUT) + "…" : run.input();
        return new ActivityRow(
                what,
                run.kind() == RunKind.GREETING ? "" : input,
                Show.word(run.status()),
                Show.cost(run.cost()),
                Show.time(run.createdAt()),
                run.createdAt().toString());
    }
}
