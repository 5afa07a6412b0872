package dev.guildhall.application.run;

import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tenant.out.RunCounts;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import dev.guildhall.domain.tenant.Month;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Creates runs and puts them into the queue. Used inside the write transaction of whatever asks for the run. */
public final class RunStarter {

    private final TenantTransactions tx;
    private final TenantPlans plans;
    private final RunStore runs;
    private final RunQueue queue;
    private final RunCounts counts;
    private final RunSignals signals;
    private final InstantSource clock;
    private final IdSource ids;

    /** What it works on. */
    public RunStarter(
            TenantTransactions tx,
            TenantPlans plans,
            RunStore runs,
            RunQueue queue,
            RunCounts counts,
            RunSignals signals,
            InstantSource clock,
            IdSource ids) {
        this.tx = tx;
        this.plans = plans;
        this.runs = runs;
        this.queue = queue;
        this.counts = counts;
        this.signals = signals;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What is to be done, by whom and for whom.
     *
     * @param priority against the tenant's other runs
     * @param conversation its runs happen one after the other; the caller has locked it if it existed before
     */
    public record NewRun(
            TenantId tenant,
            RunKind kind,
            Priority priority,
            EmployeeId employee,
            Optional<ConversationId> conversation,
            Optional<Run.Parent> parent,
            int depth,
            MemberId requestedBy,
            String input) {

        /** Checks the length of the input. */
        public NewRun {
            input = Text.required("input", input, Run.MAX_INPUT);
        }
    }

    /**
     * Tells whether the tenant's queue is full: a member's request must then be refused. What runs ask of each other never
     * is, for it is part of what was accepted before. Requests that come at the same moment may exceed the length by as
     * many.
     *
     * @return how many requests may wait to be started, if that many do; empty when there is room
     */
    public Optional<Integer> fullAt(TenantId tenant) {
        int most = plans.limitsOf(tenant).engines().queueLength();
        return queue.queuedOf(tenant) < most ? Optional.empty() : Optional.of(most);
    }

    /** What became of a wish for a run. */
    public sealed interface Start {
        /** It starts as soon as the transaction has committed and earlier runs of its conversation have ended. */
        record Started(Run run) implements Start {}

        /**
         * Nothing was done: the tenant has used up the runs of the month.
         *
         * @param limit how many its plan allows
         * @param retryAfter until the next month begins
         */
        record MonthUsedUp(int limit, Duration retryAfter) implements Start {}
    }

    /** Counts a run against the month of its tenant, whoever asks for it, and creates it. */
    public Start start(NewRun wanted) {
        Instant now = clock.instant();
        int most = plans.lockedLimitsOf(wanted.tenant()).monthlyRuns();
        return counts.add(wanted.tenant(), Month.of(now), most)
                ? new Start.Started(create(wanted, now))
                : new Start.MonthUsedUp(most, Duration.between(now, Month.endAfter(now)));
    }

    private Run create(NewRun wanted, Instant now) {
        Optional<Run> before =
                wanted.conversation().flatMap(conversation -> runs.newestUnfinishedOf(wanted.tenant(), conversation));
        Run run = new Run(
                wanted.tenant(),
                new RunId(ids.next()),
                wanted.kind(),
                wanted.employee(),
                wanted.conversation(),
                wanted.parent(),
                wanted.depth(),
                wanted.requestedBy(),
                wanted.input(),
                RunStatus.QUEUED,
                MoneyMicros.ZERO,
                before.map(other -> after(other, now)).orElse(now),
                Optional.empty());
        runs.create(run);
        queue.add(wanted.tenant(), run.id(), new RunQueue.Entry(now, now, wanted.priority(), before.map(Run::id)));
        tx.afterCommit(signals::nudge);
        return run;
    }

    /** The runs of a conversation are ordered by their times, and nodes' clocks differ. */
    private static Instant after(Run other, Instant now) {
        Instant earliest = other.createdAt().plus(1, ChronoUnit.MICROS);
        return now.isBefore(earliest) ? earliest : now;
    }
}
