package dev.guildhall.adapter.in.worker;

import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.in.ClaimRuns;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

/**
 * Takes runs as long as it has room and drives each on a thread of its own. When it stops, or dies, the runs it has stay
 * leased until their leases end; then any worker goes on with them from their Journals.
 */
public final class RunWorker implements AutoCloseable {

    private static final Logger LOG = System.getLogger(RunWorker.class.getName());
    private static final int BATCH = 50;

    private final ClaimRuns claims;
    private final AdvanceRun engine;
    private final LocalRunSignals signals;
    private final WorkerSettings settings;
    private final ThreadFactory threads;
    private final SystemContext context;
    private final Semaphore room;
    private final Set<RunLease> driving = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param threads makes the threads that runs are driven on; virtual ones
     */
    public RunWorker(
            ClaimRuns claims,
            AdvanceRun engine,
            LocalRunSignals signals,
            WorkerSettings settings,
            ThreadFactory threads) {
        this.claims = claims;
        this.engine = engine;
        this.signals = signals;
        this.settings = settings;
        this.threads = threads;
        this.context = new SystemContext("worker", settings.name());
        this.room = new Semaphore(settings.maxConcurrent());
    }

    /** Starts to work. */
    public void start() {
        threads.newThread(this::takeRuns).start();
        threads.newThread(this::keepLeases).start();
    }

    private void takeRuns() {
        while (!closed) {
            if (takeSome() == 0) {
                signals.awaitNudge(settings.poll());
            }
        }
    }

    private int takeSome() {
        int free = Math.min(BATCH, room.availablePermits());
        if (free == 0) {
            return 0;
        }
        try {
            List<ClaimedRun> taken = claims.claim(context, free, settings.lease());
            taken.forEach(this::begin);
            return taken.size();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "cannot take runs now, will try again", failure);
            return 0;
        }
    }

    private void begin(ClaimedRun run) {
        room.acquireUninterruptibly();
        driving.add(run.lease());
        threads.newThread(() -> drive(run)).start();
    }

    private void drive(ClaimedRun run) {
        try {
            engine.advance(context, run);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "run " + run.run() + " stopped; it is taken up again when its lease ends", failure);
        } finally {
            driving.remove(run.lease());
            room.release();
            signals.nudge();
        }
    }

    private void keepLeases() {
        while (!closed) {
            pause(settings.renewEvery());
            try {
                claims.renew(context, List.copyOf(driving), settings.lease());
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "cannot renew leases now, will try again", failure);
            }
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs being driven right now. */
    public int active() {
        return settings.maxConcurrent() - room.availablePermits();
    }

    /** Takes no more runs. */
    @Override
    public void close() {
        closed = true;
        signals.nudge();
    }
}
