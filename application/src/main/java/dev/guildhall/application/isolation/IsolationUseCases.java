package dev.guildhall.application.isolation;

import dev.guildhall.application.isolation.in.ReportIsolation;
import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.domain.access.Permission;
import java.time.InstantSource;

/** Builds the use case of isolation. */
public final class IsolationUseCases {

    private final IsolationInspector inspector;
    private final InstantSource clock;

    /**
     * @param inspector looks
     * @param clock when
     */
    public IsolationUseCases(IsolationInspector inspector, InstantSource clock) {
        this.inspector = inspector;
        this.clock = clock;
    }

    /** {@link ReportIsolation}. */
    public ReportIsolation reportIsolation() {
        return context -> {
            context.demand(Permission.ISOLATION_READ);
            return inspector.inspect(clock.instant());
        };
    }
}
