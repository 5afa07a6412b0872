package dev.guildhall.application.lifecycle;

import dev.guildhall.application.testing.fake.InMemoryErasedTenants;
import dev.guildhall.application.testing.fake.InMemoryErasures;
import dev.guildhall.application.testing.fake.InMemoryExportLeases;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.testing.fake.InMemoryTenantDirectory;
import dev.guildhall.application.testing.fake.InMemoryTenantFigures;
import dev.guildhall.application.testing.fake.NumberedTenantData;
import java.time.Duration;

/** The use cases of the lifecycle of companies on fakes. */
final class Platform {

    /** Rows of each tenant's only table, more than fit into one part. */
    static final int ROWS = 120;

    static final Duration GRACE = Duration.ofDays(30);

    final InMemoryPorts ports = new InMemoryPorts();
    final InMemoryExportLeases exports = new InMemoryExportLeases(ports.database());
    final InMemoryErasures erasures = new InMemoryErasures(ports.database(), ports.clock());
    final LifecycleUseCases useCases = new LifecycleUseCases(new LifecyclePorts(
            ports.tx(),
            new InMemoryTenantDirectory(ports.database()),
            ports.tenants(),
            ports.standings(),
            new InMemoryTenantFigures(ports.database()),
            new NumberedTenantData(ports.database(), ROWS),
            exports,
            erasures,
            new InMemoryErasedTenants(ports.database()),
            ports.memberships(),
            ports.sessions(),
            GRACE,
            ports.queue(),
            ports.signals(),
            ports.clock(),
            ports.auditTrail()));
}
