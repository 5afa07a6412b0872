package dev.guildhall.adapter.out.tools;

import dev.failsafe.Bulkhead;
import dev.failsafe.CircuitBreaker;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/** What calls to the same place share: a limit of calls at a time, and a breaker. The least used lanes are forgotten. */
final class Lanes {

    private static final Logger LOG = System.getLogger(Lanes.class.getName());
    private static final int MOST = 1_000;

    private final GuardPolicy policy;
    private final Map<String, Lane> lanes = new LinkedHashMap<>(16, 0.75f, true);

    Lanes(GuardPolicy policy) {
        this.policy = policy;
    }

    record Lane(Bulkhead<String> bulkhead, CircuitBreaker<String> breaker) {}

    synchronized Lane of(String name) {
        Lane lane = lanes.computeIfAbsent(name, this::open);
        if (lanes.size() > MOST) {
            lanes.remove(lanes.keySet().iterator().next());
        }
        return lane;
    }

    private Lane open(String name) {
        Bulkhead<String> bulkhead = Bulkhead.<String>builder(policy.atATime())
                .withMaxWaitTime(policy.patience())
                .build();
        CircuitBreaker<String> breaker = CircuitBreaker.<String>builder()
                .handleIf(Failures::isPassing)
                .withFailureThreshold(policy.failuresToOpen())
                .withDelay(policy.open())
                .withSuccessThreshold(policy.successesToClose())
                .onOpen(event -> LOG.log(Level.WARNING, "tool {0} keeps failing and is not called for a while", name))
                .onClose(event -> LOG.log(Level.INFO, "tool {0} works again", name))
                .build();
        return new Lane(bulkhead, breaker);
    }
}
