package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.CancelRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Ends runs, from the asked one down. */
final class CancelRunService implements CancelRun {

    private final RunPorts ports;

    CancelRunService(RunPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome cancel(CallContext context, RunId id) {
        context.demand(Permission.RUN_CANCEL);
        return ports.tx().write(context.tenant(), () -> {
            Optional<Run> run = ports.runs().find(context.tenant(), id);
            if (run.isEmpty()) {
                return new Outcome.UnknownRun();
            }
            if (run.get().status().isFinal()) {
                return new Outcome.AlreadyOver(run.get().status());
            }
            request(context.tenant(), id);
            ports.tx().afterCommit(ports.signals()::nudge);
            return new Outcome.Requested();
        });
    }

    private void request(TenantId tenant, RunId id) {
        ports.queue().requestCancel(tenant, id);
        ports.tx().afterCommit(() -> ports.signals().cancel(id));
        ports.runs().childrenOf(tenant, id).stream()
                .filter(child -> !child.status().isFinal())
                .forEach(child -> request(tenant, child.id()));
    }
}
