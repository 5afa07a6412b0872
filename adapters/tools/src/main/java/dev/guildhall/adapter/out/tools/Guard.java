package dev.guildhall.adapter.out.tools;

import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.Policy;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.guildhall.adapter.out.tools.Lanes.Lane;
import dev.guildhall.adapter.out.tools.Lanes.Place;
import dev.guildhall.application.tool.out.ToolRuntime.Call;
import dev.guildhall.domain.tool.Effect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Makes the attempts of a call: each within its time, not too many at once, again when that may help and can do no harm. */
final class Guard {

    private final GuardPolicy policy;
    private final Map<String, Lanes> calls = new ConcurrentHashMap<>();
    private final Map<String, Lanes> compensations = new ConcurrentHashMap<>();
    private final ExecutorService threads;

    Guard(GuardPolicy policy, ExecutorService threads) {
        this.policy = policy;
        this.threads = threads;
    }

    /** One attempt. */
    @FunctionalInterface
    private interface Attempt {
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
    String call(OutsideTool tool, Call call, Consumer<Runnable> onCancel) throws GivenUp {
        try (Lane lane = lane(calls, tool, call)) {
            List<Policy<String>> policies = new ArrayList<>();
            repeating(tool).ifPresent(policies::add);
            policies.addAll(lane.policies());
            return run(tool, policies, abort -> tool.attempt(call, abort), onCancel);
        }
    }

    /**
     * Makes good what a call did. Nobody will ask for it again, so it does not give up because there is no turn for it, and
     * does not stand behind calls.
     *
     * @throws GivenUp with what the last attempt ended with
     */
    String compensate(OutsideTool tool, Call call, Consumer<Runnable> onCancel) throws GivenUp {
        try (Lane lane = lane(compensations, tool, call)) {
            List<Policy<String>> policies = new ArrayList<>();
            policies.add(persisting());
            repeating(tool).ifPresent(policies::add);
            policies.addAll(lane.policies());
            return run(tool, policies, abort -> tool.compensate(call, abort), onCancel);
        }
    }

    private Lane lane(Map<String, Lanes> lanes, OutsideTool tool, Call call) {
        return lanes.computeIfAbsent(tool.manifest().name(), name -> new Lanes(name, policy, tool.atATime()))
                .enter(new Place(call.tenant(), tool.partOf(call)));
    }

    private String run(OutsideTool tool, List<Policy<String>> around, Attempt attempt, Consumer<Runnable> onCancel)
            throws GivenUp {
        Abort abort = new Abort();
        onCancel.accept(abort);
        if (abort.isAsked()) {
            throw new GivenUp(new CancellationException("cancelled before it began"));
        }
        List<Policy<String>> policies = new ArrayList<>(around);
        // The innermost: an attempt that waits for its turn is not yet on the clock.
        policies.add(Timeout.of(tool.manifest().timeout()));
        CompletableFuture<String> result =
                Failsafe.with(policies).with(threads).getAsync(context -> make(attempt, context, abort));
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

    private Optional<Policy<String>> repeating(OutsideTool tool) {
        if (tool.manifest().effect() != Effect.READ && !tool.manifest().idempotent()) {
            return Optional.empty();
        }
        boolean whenSlow = tool.isRepeatedWhenSlow();
        return Optional.of(RetryPolicy.<String>builder()
                .handleIf(failure ->
                        Failures.isPassing(failure) && (whenSlow || !(failure instanceof TimeoutExceededException)))
                .withMaxRetries(policy.retries())
                .withBackoff(policy.firstPause(), policy.longestPause(), 2)
                .withJitter(GuardPolicy.CHANCE)
                .build());
    }

    private Policy<String> persisting() {
        return RetryPolicy.<String>builder()
                .handleIf(Failures::isRefusal)
                .withMaxRetries(-1)
                .withMaxDuration(policy.persistence())
                .withBackoff(policy.firstPause(), policy.longestPause(), 2)
                .withJitter(GuardPolicy.CHANCE)
                .build();
    }
}
