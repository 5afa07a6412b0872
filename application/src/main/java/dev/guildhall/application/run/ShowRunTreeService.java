package dev.guildhall.application.run;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.run.in.ShowRunTree;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks from a run down to all that was delegated below it. */
final class ShowRunTreeService implements ShowRunTree {

    /** Most events that are read for one tree; runs beyond are shown without what their Journals say. */
    private static final int MAX_EVENTS = 50_000;

    private final RunPorts ports;

    ShowRunTreeService(RunPorts ports) {
        this.ports = ports;
    }

    @Override
    public Optional<Tree> show(CallContext context, RunId root) {
        context.demand(Permission.RUN_READ);
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.runs().find(context.tenant(), root).map(run -> {
                            Walk walk = new Walk();
                            walk.visit(run, Optional.empty());
                            return new Tree(walk.nodes, walk.cut);
                        }));
    }

    private final class Walk {

        private final List<Node> nodes = new ArrayList<>();
        private final Map<EmployeeId, String> names = new HashMap<>();
        private int left = MAX_EVENTS;
        private boolean cut;

        void visit(Run run, Optional<Asked> asked) {
            if (nodes.size() == MAX_NODES) {
                cut = true;
                return;
            }
            RunDetails details = new RunDetails(ports, run);
            if (left <= 0 || !details.read(left)) {
                cut = true;
            }
            left -= details.events();
            nodes.add(new Node(run, nameOf(run), asked, details.decision(), details.result(), details.waits()));
            for (Run child : ports.runs().childrenOf(run.tenant(), run.id())) {
                visit(child, child.parent().flatMap(parent -> details.askedIn(parent.call())));
            }
        }

        private String nameOf(Run run) {
            return names.computeIfAbsent(
                    run.employee(),
                    id -> ports.employees()
                            .find(run.tenant(), id)
                            .orElseThrow()
                            .persona()
                            .name());
        }
    }
}
