package dev.guildhall.application.deadletter;

import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.deadletter.in.DiscardDeadLetter;
import dev.guildhall.application.deadletter.in.ListDeadLetters;
import dev.guildhall.application.deadletter.in.RetryDeadLetter;
import dev.guildhall.application.deadletter.in.ShowDeadLetter;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.Text;
import java.util.function.BooleanSupplier;

/** Builds the use cases of dead letters. */
public final class DeadLetterUseCases {

    private final DeadLetters letters;
    private final RunSignals signals;
    private final TenantTransactions tx;
    private final AuditTrail trail;

    /**
     * @param letters of all tenants
     * @param signals nudged when a run is due again
     * @param trail where each company finds what operators did to its runs
     */
    public DeadLetterUseCases(DeadLetters letters, RunSignals signals, TenantTransactions tx, AuditTrail trail) {
        this.letters = letters;
        this.signals = signals;
        this.tx = tx;
        this.trail = trail;
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
            return settled(
                    context, run, AuditAction.DEAD_LETTER_RETRIED, "", () -> letters.retry(run, context.member()));
        };
    }

    /** {@link DiscardDeadLetter}. */
    public DiscardDeadLetter discardDeadLetter() {
        return (context, run, reason) -> {
            context.demand(Permission.DEAD_LETTER_CHANGE);
            String kept = Text.required("reason", reason, DiscardDeadLetter.MAX_REASON);
            return settled(
                    context,
                    run,
                    AuditAction.DEAD_LETTER_DISCARDED,
                    kept,
                    () -> letters.discard(run, context.member(), kept));
        };
    }

    private boolean settled(CallContext context, RunId run, AuditAction action, String reason, BooleanSupplier change) {
        boolean changed = letters.find(run)
                .map(letter -> tx.write(
                        letter.tenant(), () -> change.getAsBoolean() && noted(context, letter, action, reason)))
                .orElse(false);
        if (changed) {
            signals.nudge();
        }
        return changed;
    }

    private boolean noted(CallContext context, DeadLetter letter, AuditAction action, String reason) {
        trail.note(
                context.entry(),
                letter.tenant(),
                AuditActor.of(context.member(), context.role()),
                action,
                AuditTarget.of("run", letter.run()),
                AuditChange.to("reason", reason));
        return true;
    }
}
