package dev.guildhall.adapter.in.worker;

import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.in.ClaimRuns;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Takes runs as long as it has room and drives each on a thread of its own. When it dies, the runs it has stay leased until
 * their leases end; then any worker goes on with them from their Journals. When it stops, it gives them back before.
 */
public final class RunWorker implements AutoCloseable {

    private static final Logger LOG = System.getLogger(RunWorker.class.getName());
    private static final int BATCH = 50;

    private final ClaimRuns claims;
    private final AdvanceRun engine;
    private final LocalRunSignals signals;
    private final Ringer ringer;
    private final WorkerSettings settings;
    private final ThreadFactory threads;
    private final SystemContext context;
    private final Semaphore room;
    private final Brake brake = new Brake();
    private final Set<RunLease> driving = ConcurrentHashMap.newKeySet();
    private volatile boolean draining;
    private volatile boolean closed;

    /**
     * @param peers told of due runs that this node does not take
     * @param threads makes the threads that runs are driven on; virtual ones
     */
    public RunWorker(
            ClaimRuns claims,
            AdvanceRun engine,
            LocalRunSignals signals,
            Peers peers,
            WorkerSettings settings,
            ThreadFactory threads) {
        this.claims = claims;
        this.engine = engine;
        this.signals = signals;
        this.ringer = new Ringer(peers);
        this.settings = settings;
        this.threads = threads;
        this.context = new SystemContext("worker", settings.name());
        this.room = new Semaphore(settings.maxConcurrent());
    }

    /** Starts to work. */
    public void start() {
        threads.newThread(this::takeRuns).start();
        threads.newThread(this::keepLeases).start();
        threads.newThread(ringer::work).start();
    }

    private void takeRuns() {
        while (!closed) {
            if (takeSome() == 0) {
                signals.awaitNudge(settings.poll());
            }
        }
    }

    private int takeSome() {
        boolean announced = signals.takeAnnounced();
        int free = draining ? 0 : Math.min(BATCH, room.availablePermits());
        int most = brake.allowed(free, System.nanoTime());
        int taken = most == 0 ? 0 : take(most);
        if (announced && (most < free || free == 0 || room.availablePermits() == 0)) {
            // Perhaps not all of what was announced found room here.
            ringer.wish();
        }
        return taken;
    }

    private int take(int most) {
        try {
            List<ClaimedRun> taken = claims.claim(context, most, settings.lease());
            if (!taken.isEmpty()) {
                brake.taken(System.nanoTime());
            }
            taken.forEach(this::begin);
            return taken.size();
        } catch (RuntimeException | Error failure) {
            // After an error, too: a thread that ended would leave a node that looks alive and takes nothing.
            LOG.log(Level.WARNING, "cannot take runs now, will try again", failure);
            return 0;
        }
    }

    private void begin(ClaimedRun run) {
        room.acquireUninterruptibly();
        driving.add(run.lease());
        try {
            threads.newThread(() -> drive(run)).start();
        } catch (RuntimeException | Error failure) {
            letGo(run);
            throw failure;
        }
    }

    private void drive(ClaimedRun run) {
        try {
            engine.advance(context, run);
            brake.succeeded();
        } catch (RuntimeException | Error failure) {
            brake.failed(System.nanoTime());
            LOG.log(Level.ERROR, "run " + run.run() + " stopped; it is taken up again when its lease ends", failure);
        } finally {
            letGo(run);
            signals.look();
        }
    }

    private void letGo(ClaimedRun run) {
        driving.remove(run.lease());
        room.release();
    }

    private void keepLeases() {
        while (!closed) {
            Sleep.during(settings.renewEvery());
            try {
                claims.renew(context, List.copyOf(driving), settings.lease());
            } catch (RuntimeException | Error failure) {
                LOG.log(Level.WARNING, "cannot renew leases now, will try again", failure);
            }
        }
    }

    /** Runs being driven right now. */
    public int active() {
        return driving.size();
    }

    /**
     * Takes no more runs, asks those it has to be given back, and waits for that as long as the settings say. What is left
     * then is taken over by others when its leases end.
     */
    @Override
    public void close() {
        draining = true;
        signals.drain();
        signals.look();
        awaitEmpty();
        closed = true;
        signals.look();
        ringer.close();
    }

    private void awaitEmpty() {
        try {
            int all = settings.maxConcurrent();
            if (room.tryAcquire(all, settings.drain().toMillis(), TimeUnit.MILLISECONDS)) {
                room.release(all);
            } else {
                LOG.log(Level.WARNING, active() + " runs could not be given back; others take them over soon");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
