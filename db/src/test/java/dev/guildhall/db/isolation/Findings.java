package dev.guildhall.db.isolation;

import dev.guildhall.db.isolation.Actor.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What probes have found, and how many there were of which kind. */
final class Findings {

    private final List<String> violations = new ArrayList<>();
    private int probes;
    private int workingControls;
    private int withheldControls;

    /** Notes an attempt on another tenant's rows. */
    void foreign(Actor actor, Table table, String otherwise, Outcome outcome, boolean holds) {
        probes++;
        demand(actor, table, otherwise, outcome, holds);
    }

    /** Notes the same attempt on the actor's own rows: it must work unless there is no grant for it. */
    void own(Actor actor, Table table, String otherwise, Outcome outcome, boolean works) {
        if (outcome.isForWantOfAGrant()) {
            withheldControls++;
        } else {
            workingControls++;
            demand(actor, table, otherwise, outcome, works);
        }
    }

    private void demand(Actor actor, Table table, String otherwise, Outcome outcome, boolean holds) {
        if (!holds) {
            violations.add(actor.role() + " on " + table.name() + " " + otherwise + ": " + outcome);
        }
    }

    /** What is wrong; empty when the tenants are kept apart. */
    List<String> violations() {
        return violations;
    }

    /** Attempts on another tenant's rows. */
    int probes() {
        return probes;
    }

    /** Attempts on own rows that a grant allows and that worked unless a violation says otherwise. */
    int workingControls() {
        return workingControls;
    }

    /** Attempts on own rows that no grant allows, so that for them the missing grant alone is the protection. */
    int withheldControls() {
        return withheldControls;
    }
}
