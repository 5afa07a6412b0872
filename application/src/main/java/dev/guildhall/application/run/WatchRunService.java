package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.RunTail;
import dev.guildhall.application.run.in.WatchRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** Follows runs. */
final class WatchRunService implements WatchRun {

    private final RunPorts ports;

    WatchRunService(RunPorts ports) {
        this.ports = ports;
    }

    @Override
    public Optional<RunTail> watch(CallContext context, RunId id, long after) {
        context.demand(Permission.RUN_READ);
        return ports.tx()
                .read(context.tenant(), () -> ports.runs().find(context.tenant(), id))
                .map(run -> new JournalTail(ports, run, Math.max(0, after)));
    }
}
