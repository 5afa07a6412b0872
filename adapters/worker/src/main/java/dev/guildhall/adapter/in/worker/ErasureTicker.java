package dev.guildhall.adapter.in.worker;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.lifecycle.in.ClaimErasures;
import dev.guildhall.application.lifecycle.in.EraseTenant;
import dev.guildhall.domain.shared.TenantId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/** Erases companies whose time has come. */
public final class ErasureTicker implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ErasureTicker.class.getName());

    /** One: each may be large, and the claim must outlast it. */
    private static final int BATCH = 1;

    private final Ticker<TenantId> ticker;

    /**
     * @param name unique among all tickers alive, also across restarts
     * @param every time between looks when nothing was due
     * @param threads makes the one thread that erases; a virtual one
     */
    public ErasureTicker(
            ClaimErasures claims, EraseTenant erasure, String name, Duration every, ThreadFactory threads) {
        SystemContext context = new SystemContext("eraser", name);
        this.ticker = new Ticker<>(
                "erasures",
                () -> claims.claim(context, BATCH),
                due -> told(due, erasure.erase(context, due)),
                every,
                threads);
    }

    /** Nobody else would see that a company stands still behind the time that its owner was told. */
    private static void told(TenantId tenant, EraseTenant.Outcome outcome) {
        if (outcome == EraseTenant.Outcome.HAS_OPERATORS) {
            LOG.log(
                    Level.WARNING,
                    "company {0} is to be erased but cannot be: somebody in it is an operator of the platform; see"
                            + " docs/operate.md for how to dismiss one",
                    tenant);
        }
    }

    /** Starts to tick. */
    public void start() {
        ticker.start();
    }

    /** Looks no more; what is being erased is finished. */
    @Override
    public void close() {
        ticker.close();
    }
}
