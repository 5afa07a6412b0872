package dev.guildhall.application.deadletter;

import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.deadletter.in.DiscardDeadLetter;
import dev.guildhall.application.deadletter.in.ListDeadLetters;
import dev.guildhall.application.deadletter.in.RetryDeadLetter;
import dev.guildhall.application.deadletter.in.ShowDeadLetter;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.Text;

/** Builds the use cases of dead letters. */
public final class DeadLetterUseCases {

    private final DeadLetters letters;
    private final RunSignals signals;

    /**
     * @param letters of all tenants
     * @param signals nudged when a run is due again
     */
    public DeadLetterUseCases(DeadLetters letters, RunSignals signals) {
        this.letters = letters;
        this.signals = signals;
    }

    /** {@link ListDeadLetters}. */
    public ListDeadLetters listDeadLetters() {
        return (context, page) -> {
            context.demand(Permission.DEAD_LETTER_READ);
            return letters.list(page);
        };
    }

    /** {@link ShowDeadLetter}. */
    public ShowDeadLetter showDeadLetter() {
        return (context, run) -> {
            context.demand(Permission.DEAD_LETTER_READ);
            return letters.find(run);
        };
    }

    /** {@link RetryDeadLetter}. */
    public RetryDeadLetter retryDeadLetter() {
        return (context, run) -> {
            context.demand(Permission.DEAD_LETTER_CHANGE);
            return nudged(letters.retry(run, context.member()));
        };
    }

    /** {@link DiscardDeadLetter}. */
    public DiscardDeadLetter discardDeadLetter() {
        return (context, run, reason) -> {
            context.demand(Permission.DEAD_LETTER_CHANGE);
            String kept = Text.required("reason", reason, DiscardDeadLetter.MAX_REASON);
            return nudged(letters.discard(run, context.member(), kept));
        };
    }

    private boolean nudged(boolean changed) {
        if (changed) {
            signals.nudge();
        }
        return changed;
    }
}
