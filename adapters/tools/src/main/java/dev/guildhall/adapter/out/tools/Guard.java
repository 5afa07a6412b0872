package dev.guildhall.adapter.out.tools;

import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.Policy;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.guildhall.adapter.out.tools.Lanes.Lane;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Makes the attempts of a call: each within its time, not too many at once, again when that may help and can do no harm. */
final class Guard {

    private final GuardPolicy policy;
    private final Lanes lanes;
    private final ExecutorService threads;

    Guard(GuardPolicy policy, ExecutorService threads) {
        this.policy = policy;
        this.lanes = new Lanes(policy);
        this.threads = threads;
    }

    /** One attempt. */
    @FunctionalInterface
    interface Attempt {
        String make(Consumer<Runnable> onCancel) throws ToolFailure, IOException;
    }

    /** An attempt, once it has come to nothing for good. */
    static final class GivenUp extends Exception {

        GivenUp(Throwable last) {
            super(null, last, false, false);
        }

        Throwable last() {
            Throwable cause = getCause();
            return cause == null ? this : cause;
        }
    }

    /**
     * Makes attempts until one succeeds or it is no use. The calling thread is never interrupted by it.
     *
     * @throws GivenUp with what the last attempt ended with
     */
    String call(ToolManifest tool, String lane, Attempt attempt, Consumer<Runnable> onCancel) throws GivenUp {
        Abort abort = new Abort();
        onCancel.accept(abort);
        if (abort.isAsked()) {
            throw new GivenUp(new CancellationException("cancelled before it began"));
        }
        CompletableFuture<String> result = Failsafe.with(policies(tool, lanes.of(lane)))
                .with(threads)
                .getAsync(context -> make(attempt, context, abort));
        abort.ends(result);
        try {
            return result.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new GivenUp(cause == null ? e : cause);
        } catch (CancellationException e) {
            throw new GivenUp(e);
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new GivenUp(new CancellationException("interrupted"));
        }
    }

    private static String make(Attempt attempt, ExecutionContext<String> context, Abort abort)
            throws ToolFailure, IOException {
        try {
            return attempt.make(end -> {
                context.onCancel(end::run);
                if (context.isCancelled()) {
                    end.run();
                }
            });
        } catch (IOException broken) {
            if (abort.isAsked()) {
                // We broke it off ourselves; the breaker must not hold that against the tool.
                throw ToolFailure.lasting("The call was cancelled.");
            }
            throw broken;
        }
    }

    /** From the outside in: an attempt that waits for its turn is not yet on the clock, and a full lane is no fault. */
    private List<Policy<String>> policies(ToolManifest tool, Lane lane) {
        List<Policy<String>> policies = new ArrayList<>();
        if (tool.effect() == Effect.READ || tool.idempotent()) {
            policies.add(RetryPolicy.<String>builder()
                    .handleIf(Failures::isPassing)
                    .withMaxRetries(policy.retries())
                    .withBackoff(policy.firstPause(), policy.longestPause(), 2)
                    .withJitter(GuardPolicy.CHANCE)
                    .build());
        }
        policies.add(lane.bulkhead());
        policies.add(lane.breaker());
        policies.add(Timeout.of(tool.timeout()));
        return policies;
    }
}
