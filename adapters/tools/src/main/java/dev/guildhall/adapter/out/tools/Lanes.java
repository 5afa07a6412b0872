package dev.guildhall.adapter.out.tools;

import dev.failsafe.Bulkhead;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.Policy;
import dev.guildhall.domain.shared.TenantId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * What the calls of one tool share: a limit of calls at a time for each tenant and a wider one for all of them, and circuit
 * breakers. Those are kept for each tenant, too, because a tenant can make a tool fail with what it asks for.
 */
final class Lanes {

    private static final Logger LOG = System.getLogger(Lanes.class.getName());
    private static final int MOST = 1_000;

    private final String tool;
    private final GuardPolicy policy;
    private final Bulkhead<String> all;
    private final Shelf<TenantId, Bulkhead<String>> tenants;
    private final Shelf<Place, CircuitBreaker<String>> breakers;

    /**
     * @param atATime most calls of all tenants at a time
     */
    Lanes(String tool, GuardPolicy policy, int atATime) {
        this.tool = tool;
        this.policy = policy;
        this.all = bulkhead(atATime);
        this.tenants = new Shelf<>(MOST, _ -> bulkhead(policy.atATime()), _ -> false);
        this.breakers = new Shelf<>(MOST, this::breaker, Lanes::isShut);
    }

    /**
     * What a call shares its breaker with.
     *
     * @param part which part of what the tool reaches; empty text when it is all one
     */
    record Place(TenantId tenant, String part) {}

    /** The way of one call, kept for it until it is closed. */
    final class Lane implements AutoCloseable {

        private final Place place;
        private final Bulkhead<String> own;
        private final CircuitBreaker<String> breaker;

        private Lane(Place place) {
            this.place = place;
            this.own = tenants.take(place.tenant());
            this.breaker = breakers.take(place);
        }

        /**
         * From the outside in. Who waits for its tenant's turn holds no room of the others, and a full lane is no fault of the
         * tool.
         */
        List<Policy<String>> policies() {
            return List.of(own, all, breaker);
        }

        @Override
        public void close() {
            tenants.putBack(place.tenant());
            breakers.putBack(place);
        }
    }

    Lane enter(Place place) {
        return new Lane(place);
    }

    private Bulkhead<String> bulkhead(int atATime) {
        return Bulkhead.<String>builder(atATime)
                .withMaxWaitTime(policy.patience())
                .build();
    }

    private CircuitBreaker<String> breaker(Place place) {
        return CircuitBreaker.<String>builder()
                .handleIf(Failures::isPassing)
                .withFailureThreshold(policy.failuresToOpen())
                .withDelay(policy.open())
                .withSuccessThreshold(policy.successesToClose())
                .onOpen(event -> LOG.log(
                        Level.WARNING,
                        "tool {0} keeps failing for tenant {1} and is not called for a while {2}",
                        tool,
                        place.tenant(),
                        place.part()))
                .onClose(event -> LOG.log(
                        Level.INFO, "tool {0} works again for tenant {1} {2}", tool, place.tenant(), place.part()))
                .build();
    }

    /** A breaker that was forgotten while it keeps calls away would let them through again. */
    private static boolean isShut(CircuitBreaker<String> breaker) {
        return breaker.isOpen() && breaker.getRemainingDelay().isPositive();
    }
}
