package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.shared.MemberId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts open streams, of the node and of each member. */
final class StreamLimits {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final int perNode;
    private final int perMember;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<MemberId, Integer> openOfMember = new ConcurrentHashMap<>();

    StreamLimits(int perNode, int perMember) {
        this.perNode = perNode;
        this.perMember = perMember;
    }

    /**
     * Takes a place; whoever took it gives it back once.
     *
     * @throws Refused when there is none left
     */
    void take(CallContext caller) {
        if (open.incrementAndGet() > perNode) {
            open.decrementAndGet();
            throw refused("This server has as many streams as it can hold.");
        }
        if (openOfMember.merge(caller.member(), 1, Integer::sum) > perMember) {
            giveBack(caller);
            throw refused("You have " + perMember + " streams open, which is the limit. Close one.");
        }
    }

    /** Gives a place back. */
    void giveBack(CallContext caller) {
        open.decrementAndGet();
        openOfMember.computeIfPresent(caller.member(), (member, count) -> count == 1 ? null : count - 1);
    }

    /** How many are taken on this node. */
    int open() {
        return open.get();
    }

    private static Refused refused(String detail) {
        return new Refused(Reason.LIMITED, "too-many-streams", detail, Optional.of(PAUSE));
    }
}
