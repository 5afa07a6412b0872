package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.application.run.in.ShowRunTree.Asked;
import dev.guildhall.application.run.in.ShowRunTree.Node;
import dev.guildhall.application.run.in.ShowRunTree.Wait;
import dev.guildhall.domain.delegation.DelegationDecision;
import dev.guildhall.domain.run.Run;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run in a tree.
 *
 * @param asked what the delegating employee said about it
 * @param decision what its employee decided to do with the work
 * @param result beginning of its answer
 * @param waitsFor what it waits for
 */
@Schema(name = "RunNode")
public record RunNodeView(
        String id,
        Optional<String> parentRunId,
        int depth,
        String employeeId,
        String employeeName,
        @Schema(examples = "WAITING") String state,
        MoneyView cost,
        Instant createdAt,
        Optional<Instant> finishedAt,
        Optional<AskedView> asked,
        Optional<DecisionView> decision,
        String result,
        List<WaitView> waitsFor) {

    static RunNodeView of(Node node) {
        Run run = node.run();
        return new RunNodeView(
                run.id().toString(),
                run.parent().map(parent -> parent.run().toString()),
                run.depth(),
                run.employee().toString(),
                node.employeeName(),
                run.status().name(),
                MoneyView.of(run.cost()),
                run.createdAt(),
                run.finishedAt(),
                node.asked().map(AskedView::of),
                node.decision().map(DecisionView::of),
                node.result(),
                node.waits().stream().map(WaitView::of).toList());
    }

    /**
     * What an employee said when it handed work on.
     *
     * @param confidence percent
     */
    @Schema(name = "Delegated")
    public record AskedView(Optional<String> reason, Optional<Integer> confidence) {

        static AskedView of(Asked asked) {
            return new AskedView(asked.reason(), asked.confidence());
        }
    }

    /**
     * A decision about work.
     *
     * @param confidence percent
     */
    @Schema(name = "DelegationDecision")
    public record DecisionView(
            @Schema(examples = "DELEGATE") String choice, Optional<String> reason, Optional<Integer> confidence) {

        static DecisionView of(DelegationDecision decision) {
            return new DecisionView(decision.choice().name(), decision.reason(), decision.confidence());
        }
    }

    /** Something a run waits for: an approval, a question's call, or a run below it. */
    @Schema(name = "Wait")
    public record WaitView(@Schema(examples = "APPROVAL") String kind, String id) {

        static WaitView of(Wait wait) {
            return new WaitView(wait.kind().name(), wait.id());
        }
    }
}
