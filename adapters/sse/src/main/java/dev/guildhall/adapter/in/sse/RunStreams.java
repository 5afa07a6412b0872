package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.run.in.RunTail;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** All streams of this node, with the one thread that keeps time for them. */
public final class RunStreams implements AutoCloseable {

    private static final Logger LOG = System.getLogger(RunStreams.class.getName());
    private static final int PER_NODE = 25_000;
    private static final int PER_MEMBER = 100;
    private static final int TICK_SECONDS = 1;
    /** A third of the database connections that a node has. */
    private static final int CONCURRENT_READS = 10;

    private final StreamLimits limits;
    private final Executor threads;
    private final TailReads reads = new TailReads(CONCURRENT_READS);
    private final Set<RunStream> streams = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stream-ticker").factory());
    private @Nullable ScheduledFuture<?> ticking;

    /** With the usual limits, and a virtual thread for each piece of work. */
    public RunStreams() {
        this(new StreamLimits(PER_NODE, PER_MEMBER), new StreamThreads());
    }

    RunStreams(StreamLimits limits, Executor threads) {
        this.limits = limits;
        this.threads = threads;
    }

    /** Starts the clock. */
    void start() {
        ticking = ticker.scheduleAtFixedRate(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
    }

    /** How many streams are open. */
    public int open() {
        return limits.open();
    }

    /**
     * Takes a place for one more stream, before anything is done for it.
     *
     * @throws Refused when there are too many
     */
    Place take(CallContext caller) {
        limits.take(caller);
        return new Place(caller);
    }

    /** Never throws: the schedule would silently end. */
    void tick() {
        for (RunStream stream : streams) {
            try {
                stream.tick();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "tick of a stream failed", e);
            }
        }
    }

    @Override
    public void close() {
        if (ticking != null) {
            ticking.cancel(false);
        }
        ticker.shutdownNow();
        streams.forEach(RunStream::close);
    }

    /** A place for one stream. Closing it twice, or before a stream was started, is fine. */
    final class Place implements AutoCloseable {

        private final CallContext caller;
        private final AtomicBoolean taken = new AtomicBoolean(true);

        private Place(CallContext caller) {
            this.caller = caller;
        }

        /**
         * Starts a stream, which gives the place back when it ends.
         *
         * @param allowed whether the reader may still read; asked every now and then
         */
        void start(RunTail tail, StreamOutput output, BooleanSupplier allowed) {
            RunStream stream = new RunStream(tail, reads, output, allowed, threads, this::ended);
            streams.add(stream);
            stream.start();
        }

        private void ended(RunStream stream) {
            streams.remove(stream);
            close();
        }

        @Override
        public void close() {
            if (taken.compareAndSet(true, false)) {
                limits.giveBack(caller);
            }
        }
    }
}
