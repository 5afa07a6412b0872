package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.ResumeRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** Lets held runs go on. The engine writes so in the run's Journal when it gets there. */
final class ResumeRunService implements ResumeRun {

    private final RunPorts ports;
    private final Waking waking;

    ResumeRunService(RunPorts ports) {
        this.ports = ports;
        this.waking = new Waking(ports.tx(), ports.queue(), ports.signals());
    }

    @Override
    public ResumeRun.Outcome resume(CallContext context, RunId id) {
        context.demand(Permission.RUN_PAUSE);
        return ports.tx().write(context.tenant(), () -> {
            waking.wake(context.tenant(), id);
            if (ports.runs().find(context.tenant(), id).isEmpty()) {
                return new ResumeRun.Outcome.UnknownRun();
            }
            Optional<RunHold> hold = ports.holds().findForUpdate(context.tenant(), id);
            hold.filter(wish -> wish.releasedBy().isEmpty())
                    .map(wish ->
                            new RunHold(wish.tenant(), wish.run(), wish.by(), wish.at(), Optional.of(context.member())))
                    .ifPresent(released -> {
                        ports.holds().replace(released);
                        ports.trail().note(context, AuditAction.RUN_RESUMED, AuditTarget.of("run", id));
                    });
            return hold.isPresent() ? new ResumeRun.Outcome.Requested() : new ResumeRun.Outcome.NotHeld();
        });
    }
}
