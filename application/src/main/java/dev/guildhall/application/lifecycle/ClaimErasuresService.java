package dev.guildhall.application.lifecycle;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.lifecycle.in.ClaimErasures;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.List;

/** Finds companies that are to be erased. */
final class ClaimErasuresService implements ClaimErasures {

    /** After which another node tries what this one could not do: longer than an erasure may take. */
    private static final Duration LEASE = Duration.ofMinutes(90);

    private final LifecyclePorts ports;

    ClaimErasuresService(LifecyclePorts ports) {
        this.ports = ports;
    }

    @Override
    public List<TenantId> claim(SystemContext context, int max) {
        return ports.erasures().claim(ports.clock().instant(), max, LEASE);
    }
}
