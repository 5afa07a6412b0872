package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.CancelRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** Ends runs, from the asked one down. */
final class CancelRunService implements CancelRun {

    private final RunPorts ports;
    private final Cancellation cancellation;

    CancelRunService(RunPorts ports) {
        this.ports = ports;
        this.cancellation = new Cancellation(ports);
    }

    @Override
    public Outcome cancel(CallContext context, RunId id) {
        context.demand(Permission.RUN_CANCEL);
        Optional<Run> run = ports.tx().read(context.tenant(), () -> ports.runs().find(context.tenant(), id));
        if (run.isEmpty()) {
            return new Outcome.UnknownRun();
        }
        if (run.get().status().isFinal()) {
            return new Outcome.AlreadyOver(run.get().status());
        }
        cancellation.request(
                context.tenant(),
                id,
                () -> ports.trail().note(context, AuditAction.RUN_CANCELLED, AuditTarget.of("run", id)));
        return new Outcome.Requested();
    }
}
