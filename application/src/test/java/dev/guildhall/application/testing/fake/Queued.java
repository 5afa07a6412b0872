package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A run's place in the queue.
 *
 * @param entry how it was added
 * @param news whether it was woken since it was last taken
 */
record Queued(TenantId tenant, RunId run, Entry entry, Wait waits, Turn turn, boolean cancelRequested, boolean news) {

    static final Table<RunId, Queued> QUEUE = new Table<>("queue");

    /** Those first whose engine has died, then by when they are due with their handicap. */
    static final Comparator<Queued> NEXT = Comparator.comparing(
                    (Queued queued) -> queued.turn.holder().isEmpty())
            .thenComparing(queued -> queued.waits.due().plus(queued.lane().handicap()))
            .thenComparing(queued -> queued.entry.now())
            .thenComparing(queued -> queued.run.toString());

    /** When it may be taken, which means nothing as long as it waits for a run or is dead. */
    record Wait(Instant due, Optional<RunId> forRun, Optional<Death> dead) {

        static Wait until(Instant due) {
            return new Wait(due, Optional.empty(), Optional.empty());
        }
    }

    /** The highest fence given, since when it got nowhere, and the engine that has it. */
    record Turn(long fence, int attempts, Optional<Holder> holder) {}

    record Holder(String worker, Instant until) {}

    record Death(String reason, Instant when) {}

    static Queued at(TenantId tenant, RunId run, Entry entry, Instant now) {
        Instant due = entry.notBefore().isAfter(entry.now()) ? entry.notBefore() : now;
        Wait waits = new Wait(due, entry.waitingFor(), Optional.empty());
        return new Queued(tenant, run, entry, waits, new Turn(0, 0, Optional.empty()), false, false);
    }

    /** What was begun is finished first. */
    private Priority lane() {
        return turn.fence() > 0 ? Priority.URGENT : entry.priority();
    }

    /** Whether it may be taken and no engine has it. */
    boolean isDue(Instant now) {
        return turn.holder().isEmpty()
                && waits.dead().isEmpty()
                && waits.forRun().isEmpty()
                && !waits.due().isAfter(now);
    }

    /** Whether it only waits to be taken for the first time. */
    boolean isUnbegun() {
        return turn.fence() == 0 && waits.forRun().isEmpty();
    }

    boolean isFree(Instant now) {
        return turn.holder().map(holder -> !holder.until().isAfter(now)).orElseGet(() -> isDue(now));
    }

    boolean isWaitingFor(RunId other) {
        return waits.forRun().filter(other::equals).isPresent();
    }

    boolean isHeldBy(String worker) {
        return turn.holder().filter(it -> it.worker().equals(worker)).isPresent();
    }

    RunLease lease() {
        return new RunLease(run, turn.fence());
    }

    ClaimedRun claimed() {
        return new ClaimedRun(tenant, run, turn.fence(), turn.attempts(), cancelRequested);
    }

    Queued taken(String worker, Instant until) {
        Turn next = new Turn(turn.fence() + 1, turn.attempts() + 1, Optional.of(new Holder(worker, until)));
        return new Queued(tenant, run, entry, waits, next, cancelRequested, false);
    }

    Queued renewed(Instant until) {
        Optional<Holder> same = turn.holder().map(it -> new Holder(it.worker(), until));
        return new Queued(
                tenant, run, entry, waits, new Turn(turn.fence(), turn.attempts(), same), cancelRequested, news);
    }

    Queued parked(RunId other, Instant now) {
        return cancelRequested
                ? givenBack(0, Wait.until(now))
                : givenBack(0, new Wait(now, Optional.of(other), Optional.empty()));
    }

    Queued postponed(Instant until, Instant now) {
        return givenBack(turn.attempts(), Wait.until(cancelRequested ? now : until));
    }

    Queued handedOver(Instant now) {
        return givenBack(0, Wait.until(now));
    }

    Queued rested(Optional<Instant> until, Instant now) {
        Instant soonest = now.plusSeconds(1);
        Instant due = until.map(time -> time.isBefore(soonest) ? soonest : time).orElse(Instant.MAX);
        return givenBack(0, Wait.until(news || cancelRequested ? now : due));
    }

    Queued buried(String reason, Instant now) {
        return givenBack(turn.attempts(), new Wait(now, Optional.empty(), Optional.of(new Death(reason, now))));
    }

    private Queued givenBack(int attempts, Wait next) {
        return waiting(next, attempts, Optional.empty());
    }

    Queued woken(Instant now) {
        boolean free = waits.forRun().isEmpty() && waits.dead().isEmpty();
        return free ? new Queued(tenant, run, entry, sooner(now), turn, cancelRequested, true) : this;
    }

    Queued released(Instant now) {
        return waiting(Wait.until(waits.due().isAfter(now) ? waits.due() : now), turn.attempts(), turn.holder());
    }

    Queued cancelled(Instant now) {
        int attempts = waits.dead().isPresent() ? 0 : turn.attempts();
        Queued free = waiting(sooner(now), attempts, turn.holder());
        return new Queued(tenant, run, entry, free.waits, free.turn, true, news);
    }

    Queued retried(Instant now) {
        return waiting(Wait.until(now), 0, Optional.empty());
    }

    Optional<DeadLetter> letter() {
        return waits.dead()
                .map(death -> new DeadLetter(tenant, run, turn.attempts(), death.reason(), entry.now(), death.when()));
    }

    private Wait sooner(Instant now) {
        return Wait.until(waits.due().isBefore(now) ? waits.due() : now);
    }

    private Queued waiting(Wait next, int attempts, Optional<Holder> holder) {
        Turn same = new Turn(turn.fence(), attempts, holder);
        return new Queued(tenant, run, entry, next, same, cancelRequested, news);
    }
}
