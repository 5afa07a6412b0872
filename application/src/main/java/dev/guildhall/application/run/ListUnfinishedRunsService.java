package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.ListUnfinishedRuns;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.List;
import java.util.Optional;

/** Lists unfinished runs with who does them. */
final class ListUnfinishedRunsService implements ListUnfinishedRuns {

    private final RunPorts ports;

    ListUnfinishedRunsService(RunPorts ports) {
        this.ports = ports;
    }

    @Override
    public List<Item> list(CallContext context, int most) {
        context.demand(Permission.RUN_READ);
        if (most < 1 || most > MAX) {
            throw new InvalidValue("most", "must be from 1 to " + MAX);
        }
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.runs().unfinished(context.tenant(), most).stream()
                                .map(this::item)
                                .toList());
    }

    private Item item(Run run) {
        String name = ports.employees()
                .find(run.tenant(), run.employee())
                .orElseThrow()
                .persona()
                .name();
        return new Item(
                run,
                name,
                run.status() == RunStatus.QUEUED ? ports.queue().placeOf(run.tenant(), run.id()) : Optional.empty());
    }
}
