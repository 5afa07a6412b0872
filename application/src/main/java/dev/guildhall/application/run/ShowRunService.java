package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;

/** Shows runs. */
final class ShowRunService implements ShowRun {

    private final RunPorts ports;

    ShowRunService(RunPorts ports) {
        this.ports = ports;
    }

    @Override
    public Optional<View> show(CallContext context, RunId id) {
        context.demand(Permission.RUN_READ);
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.runs().find(context.tenant(), id).map(this::view));
    }

    private View view(Run run) {
        List<Run> children = ports.runs().childrenOf(run.tenant(), run.id());
        Optional<QueuePlace> place =
                run.status() == RunStatus.QUEUED ? ports.queue().placeOf(run.tenant(), run.id()) : Optional.empty();
        return new View(run, children, costOf(run, children), place);
    }

    private MoneyMicros costOf(Run run, List<Run> children) {
        return children.stream()
                .map(child -> costOf(child, ports.runs().childrenOf(child.tenant(), child.id())))
                .reduce(run.cost(), MoneyMicros::plus);
    }
}
