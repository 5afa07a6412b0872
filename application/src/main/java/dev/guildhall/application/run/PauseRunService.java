package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.PauseRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** Holds runs. The engine writes so in the run's Journal when it gets there. */
final class PauseRunService implements PauseRun {

    private final RunPorts ports;
    private final Waking waking;

    PauseRunService(RunPorts ports) {
        this.ports = ports;
        this.waking = new Waking(ports.tx(), ports.queue(), ports.signals());
    }

    @Override
    public PauseRun.Outcome pause(CallContext context, RunId id) {
        context.demand(Permission.RUN_PAUSE);
        return ports.tx().write(context.tenant(), () -> {
            waking.wake(context.tenant(), id);
            Optional<Run> run = ports.runs().find(context.tenant(), id);
            if (run.isEmpty()) {
                return new PauseRun.Outcome.UnknownRun();
            }
            if (run.get().status().isFinal()) {
                return new PauseRun.Outcome.AlreadyOver(run.get().status());
            }
            boolean held = ports.holds()
                    .findForUpdate(context.tenant(), id)
                    .filter(hold -> hold.releasedBy().isEmpty())
                    .isPresent();
            if (!held) {
                ports.holds()
                        .replace(new RunHold(
                                context.tenant(),
                                id,
                                context.member(),
                                ports.clock().instant(),
                                Optional.empty()));
                ports.trail().note(context, AuditAction.RUN_PAUSED, AuditTarget.of("run", id));
            }
            return new PauseRun.Outcome.Requested();
        });
    }
}
