package dev.guildhall.adapter.out.jpa.admission;

import dev.guildhall.adapter.out.jpa.tx.SqlFailures;
import dev.guildhall.application.admission.NodeLimits;
import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.application.crosstenant.StrangerLimits;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import dev.guildhall.domain.tenant.RateStanding;
import dev.guildhall.domain.tenant.TokenBucket;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Counts in the database, and on this node alone while the database is not there: with limits of the same size, so that
 * a caller gets at most as many times its limit as there are nodes, and never all that it wants. After a failure the
 * database is left alone for a moment, so that not every request waits for it. A database that is there but lets a request
 * wait too long for its turn at a bucket, which its own caller can bring about, is asked once more, and then the request is
 * refused.
 */
public final class SecondBestRateLimits implements RateLimits, StrangerLimits {

    private static final Logger LOG = System.getLogger(SecondBestRateLimits.class.getName());
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final long NEVER = 0;

    private final RateLimits exact;
    private final StrangerLimits exactStrangers;
    private final NodeLimits here;
    private final LongSupplier nanoTime;
    private final Runnable onSecondBest;

    /** When the database may be asked again; {@link #NEVER} while it answers. */
    private final AtomicLong pausedUntil = new AtomicLong(NEVER);

    /**
     * @param nanoTime as {@link System#nanoTime()}
     * @param onSecondBest told of each request that is counted on this node alone
     */
    public SecondBestRateLimits(
            RateLimits exact,
            StrangerLimits exactStrangers,
            NodeLimits here,
            LongSupplier nanoTime,
            Runnable onSecondBest) {
        this.exact = exact;
        this.exactStrangers = exactStrangers;
        this.here = here;
        this.nanoTime = nanoTime;
        this.onSecondBest = onSecondBest;
    }

    @Override
    public RateDecision take(TenantId tenant, List<Subject> subjects) {
        return first(() -> exact.take(tenant, subjects), () -> here.take(tenant, subjects), () -> refused(subjects));
    }

    @Override
    public RateDecision take(String address, RateLimit limit) {
        return first(
                () -> exactStrangers.take(address, limit),
                () -> here.take(address, limit),
                () -> new RateDecision(false, List.of(emptied(RateScope.ADDRESS, limit))));
    }

    private static RateDecision refused(List<Subject> subjects) {
        return new RateDecision(
                false,
                subjects.stream()
                        .map(subject -> emptied(subject.scope(), subject.limit()))
                        .toList());
    }

    /** As of a bucket in which nothing is left: more is not known. */
    private static RateStanding emptied(RateScope scope, RateLimit limit) {
        return RateStanding.of(scope, new TokenBucket(limit, 0, Instant.EPOCH), Instant.EPOCH);
    }

    private RateDecision first(
            Supplier<RateDecision> best, Supplier<RateDecision> second, Supplier<RateDecision> refusal) {
        long until = pausedUntil.get();
        if (until != NEVER && nanoTime.getAsLong() - until < 0) {
            onSecondBest.run();
            return second.get();
        }
        try {
            RateDecision decision = inTurn(best, refusal);
            if (pausedUntil.getAndSet(NEVER) != NEVER) {
                LOG.log(Level.INFO, "requests are counted over all nodes again");
            }
            return decision;
        } catch (PortFailure failure) {
            if (!failure.isRetriable()) {
                throw failure;
            }
            // Zero means that all is well.
            if (pausedUntil.getAndSet((nanoTime.getAsLong() + PAUSE) | 1) == NEVER) {
                LOG.log(
                        Level.WARNING,
                        "requests are counted on this node alone, because the database does not answer",
                        failure);
            }
            onSecondBest.run();
            return second.get();
        }
    }

    private static RateDecision inTurn(Supplier<RateDecision> best, Supplier<RateDecision> refusal) {
        try {
            return best.get();
        } catch (PortFailure first) {
            if (!SqlFailures.isOfWaiting(first)) {
                throw first;
            }
        }
        try {
            return best.get();
        } catch (PortFailure second) {
            if (!SqlFailures.isOfWaiting(second)) {
                throw second;
            }
            return refusal.get();
        }
    }
}
