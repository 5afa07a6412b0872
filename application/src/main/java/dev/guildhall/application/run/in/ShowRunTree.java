package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.delegation.DelegationDecision;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;

/** Shows a run with everything that was delegated below it. */
public interface ShowRunTree {

    /** Most runs that are shown. */
    int MAX_NODES = 500;

    /** Longest part of a result that is shown, in UTF-16 units. */
    int MAX_RESULT = 500;

    /** The tree, or empty when the tenant has no run with this id. */
    Optional<Tree> show(CallContext context, RunId root);

    /**
     * A run and the runs below it.
     *
     * @param nodes each before those below it, those of one parent oldest first
     * @param cut whether there are more runs, or details were left out because there is too much of them
     */
    record Tree(List<Node> nodes, boolean cut) {

        /** Takes a copy. */
        public Tree {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A run in a tree.
     *
     * @param employeeName what its employee is called
     * @param asked what the delegating employee said about it
     * @param decision the last decision to hand work on or to ask, else that it does the work itself; empty as long as its
     *     model has not decided
     * @param result beginning of its answer, at most {@link #MAX_RESULT} characters
     * @param waits what it waits for
     */
    record Node(
            Run run,
            String employeeName,
            Optional<Asked> asked,
            Optional<DelegationDecision> decision,
            String result,
            List<Wait> waits) {

        /** Takes a copy. */
        public Node {
            waits = List.copyOf(waits);
        }
    }

    /**
     * What an employee said when it handed work on.
     *
     * @param confidence percent
     */
    record Asked(Optional<String> reason, Optional<Integer> confidence) {}

    /** Something that a run waits for. */
    record Wait(Kind kind, String id) {

        /** What it is. */
        public enum Kind {
            /** Somebody's consent; the id is the approval's. */
            APPROVAL,
            /** An answer; the id is the call's. */
            QUESTION,
            /** A run below it; the id is that run's. */
            CHILD
        }
    }
}
