package dev.guildhall.application.run.out;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * The queue as one tenant sees it. A run is in it from its creation until it ends. Called inside a transaction, for
 * changes a write transaction; what takes a lease throws {@link LeaseLost} when that lease is no longer the highest.
 */
public interface RunQueue {

    /** Longest reason of a dead letter that is kept, in UTF-16 units; the rest is cut off. */
    int MAX_REASON = 500;

    /**
     * How a run enters the queue.
     *
     * @param now the caller's time
     * @param notBefore when it may start; at once unless it is after {@code now}
     * @param priority against the tenant's other runs; see {@link Priority#handicap}
     * @param waitingFor run after whose end it may start
     */
    record Entry(Instant now, Instant notBefore, Priority priority, Optional<RunId> waitingFor) {

        /** To start at once, with the usual priority. */
        public static Entry at(Instant now) {
            return of(now, Priority.MEDIUM);
        }

        /** To start at once. */
        public static Entry of(Instant now, Priority priority) {
            return new Entry(now, now, priority, Optional.empty());
        }

        /** The same, after the end of another run. */
        public Entry after(RunId other) {
            return new Entry(now, notBefore, priority, Optional.of(other));
        }
    }

    /** Adds a run. */
    void add(TenantId tenant, RunId run, Entry entry);

    /**
     * Passes when the lease is the highest, and keeps it so until this transaction is over. First in every transaction that
     * writes something else before it writes to the Journal: a late engine must not get that far. Whoever locks more than
     * this locks it after this.
     */
    void confirm(TenantId tenant, RunLease lease);

    /** Gives a run back until another one has ended. */
    void park(TenantId tenant, RunLease lease, RunId waitingFor);

    /** Gives a run back until some time has passed, because it got nowhere: its attempts still count. */
    void postpone(TenantId tenant, RunLease lease, Instant until);

    /** Gives a run back for another engine to go on at once. */
    void handOver(TenantId tenant, RunLease lease);

    /**
     * Gives a run back until it is woken, or until some time has passed, but for a second at least: with a clock that is
     * behind the queue's, a caller would else come back before its time again and again. When it was woken or cancelled
     * while it was driven, it is due again at once.
     */
    void rest(TenantId tenant, RunLease lease, Optional<Instant> until);

    /**
     * Tells a run that there is something new for it: it is due now if it rests or is postponed. If an engine has it, that
     * engine learns of it with the next renewal of its lease, and the run does not come to rest before it has been taken
     * once more. A run that waits for another goes on waiting, and nobody takes it before the caller's transaction is over:
     * it finds what is new then. Does nothing for a dead letter and a run that has left the queue.
     *
     * <p>Called in the transaction that makes the new thing visible. After its commit the caller also tells
     * {@link RunSignals#news}, so that an engine of this node need not wait for a renewal, and {@link RunSignals#nudge}.
     */
    void wake(TenantId tenant, RunId run);

    /** Sets a run aside for an operator: nobody takes it until it is put back or its cancellation is asked for. */
    void bury(TenantId tenant, RunLease lease, String reason);

    /** Takes a run that has ended off the queue. */
    void remove(TenantId tenant, RunLease lease);

    /** Makes all runs due that wait for this one. */
    void wakeWaitersOf(TenantId tenant, RunId ended);

    /** Asks for a run to be ended, and makes it due if no engine has it. Does nothing when it is not in the queue. */
    void requestCancel(TenantId tenant, RunId run);

    /**
     * Makes claims look once more at everything of the tenant that is due or whose engine is gone: they have passed over it
     * while its work stood still. Called in the transaction that lets its work go on.
     */
    void showAgain(TenantId tenant);

    /** Where a run stands; empty unless it is due and nobody has taken it. */
    Optional<QueuePlace> placeOf(TenantId tenant, RunId run);

    /** With what priority a run was added; empty when it has left the queue. */
    Optional<Priority> priorityOf(TenantId tenant, RunId run);

    /** How many of the tenant's runs wait to be taken that no other run asked for, whether their time has come or not. */
    int queuedOf(TenantId tenant);
}
