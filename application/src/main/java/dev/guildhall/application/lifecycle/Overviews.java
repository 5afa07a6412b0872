package dev.guildhall.application.lifecycle;

import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Puts together what operators see of a tenant, in a transaction of that tenant. */
final class Overviews {

    private final LifecyclePorts ports;

    Overviews(LifecyclePorts ports) {
        this.ports = ports;
    }

    Optional<Overview> of(TenantId id) {
        Instant month = monthOf(ports.clock().instant());
        return ports.tx()
                .read(
                        id,
                        () -> ports.tenants()
                                .find(id)
                                .map(tenant -> new Overview(
                                        tenant,
                                        ports.standings().find(id),
                                        ports.figures().count(id, month))));
    }

    private static Instant monthOf(Instant now) {
        ZonedDateTime today = now.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
        return today.withDayOfMonth(1).toInstant();
    }
}
