package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.Face;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.application.run.in.ReadRunEvents;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.application.run.in.ShowRunTree;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the page of a run shows. */
@Dependent
public final class RunSource {

    private static final int BATCH = 1000;

    /** Most events on one page: a long answer has thousands of pieces, which are joined. */
    private static final int MOST = 5 * BATCH;

    private final Caller caller;
    private final ShowRun showRun;
    private final ShowRunTree showRunTree;
    private final ReadRunEvents readRunEvents;
    private final ShowEmployee showEmployee;
    private final InstantSource clock;

    /**
     * @param clock tells how long a run has been going on
     */
    @Inject
    public RunSource(
            Caller caller,
            ShowRun showRun,
            ShowRunTree showRunTree,
            ReadRunEvents readRunEvents,
            ShowEmployee showEmployee,
            InstantSource clock) {
        this.caller = caller;
        this.showRun = showRun;
        this.showRunTree = showRunTree;
        this.readRunEvents = readRunEvents;
        this.showEmployee = showEmployee;
        this.clock = clock;
    }

    Optional<ShowRun.View> run(RunId id) {
        return showRun.show(caller.to(Permission.RUN_READ), id);
    }

    Face face(EmployeeId id) {
        return showEmployee
                .show(caller.to(Permission.EMPLOYEE_READ), id)
                .map(Face::of)
                .orElseThrow();
    }

    Tree tree(RunId root) {
        return showRunTree
                .show(caller.to(Permission.RUN_READ), root)
                .map(tree -> new Tree(TreeNode.of(tree.nodes(), clock.instant()), tree.cut()))
                .orElseGet(() -> new Tree(Optional.empty(), false));
    }

    History history(RunId run, long after) {
        CallContext reader = caller.to(Permission.RUN_READ);
        List<JournalEntry> entries = new ArrayList<>();
        long last = after;
        List<JournalEntry> batch;
        do {
            batch = readRunEvents.read(reader, run, last, BATCH).orElse(List.of());
            entries.addAll(batch);
            last = batch.isEmpty() ? last : batch.getLast().seq();
        } while (batch.size() == BATCH && entries.size() < MOST);
        return new History(
                Timeline.of(entries, reader.member()), batch.size() == BATCH ? Optional.of(last) : Optional.empty());
    }

    /** A tree, and whether there is more of it. */
    record Tree(Optional<TreeNode> root, boolean cut) {}

    /**
     * A part of what happened.
     *
     * @param later behind which event there may be more
     */
    record History(List<TimelineRow> rows, Optional<Long> later) {}
}
