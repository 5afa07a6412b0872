package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.run.in.ShowRunTree.Asked;
import dev.guildhall.application.run.in.ShowRunTree.Node;
import dev.guildhall.application.run.in.ShowRunTree.Wait;
import dev.guildhall.domain.delegation.DelegationDecision;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run in a tree of delegations.
 *
 * @param why what was said about the delegation, or about what it decided itself
 * @param waits what it waits for, in words with a link
 * @param children runs that it asked for, oldest first
 */
public record TreeNode(
        String id,
        String employee,
        String asked,
        String state,
        String tone,
        String took,
        String cost,
        String why,
        String result,
        List<Waiting> waits,
        List<TreeNode> children) {

    /** Takes copies. */
    public TreeNode {
        waits = List.copyOf(waits);
        children = List.copyOf(children);
    }

    /** Something that a run waits for; the link is empty when what it waits for stands below. */
    public record Waiting(String text, String link) {}

    /** The tree below the first node. */
    static Optional<TreeNode> of(List<Node> nodes, Instant now) {
        return nodes.stream().findFirst().map(root -> of(root, nodes, now));
    }

    private static TreeNode of(Node node, List<Node> all, Instant now) {
        Run run = node.run();
        return new TreeNode(
                run.id().toString(),
                node.employeeName(),
                RunWords.asked(run),
                RunWords.state(run.status()),
                RunWords.tone(run.status()),
                took(Duration.between(run.createdAt(), run.finishedAt().orElse(now))),
                Show.cost(run.cost()),
                why(node),
                node.result(),
                node.waits().stream().map(wait -> waiting(run.id(), wait)).toList(),
                all.stream()
                        .filter(other -> other.run()
                                .parent()
                                .filter(parent -> parent.run().equals(run.id()))
                                .isPresent())
                        .map(child -> of(child, all, now))
                        .toList());
    }

    private static Waiting waiting(RunId run, Wait wait) {
        return switch (wait.kind()) {
            case APPROVAL -> new Waiting("Waits for consent", "/app/inbox?id=" + wait.id());
            case QUESTION -> new Waiting("Waits for an answer", "/app/run?id=" + run + "#question");
            case CHILD -> new Waiting("Waits for a colleague", "");
        };
    }

    private static String why(Node node) {
        return Stream.of(node.asked().map(TreeNode::said), node.decision().flatMap(TreeNode::decided))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String said(Asked asked) {
        return asked.reason()
                .map(reason -> "Was asked because: " + reason + sure(asked.confidence()))
                .orElseGet(() -> asked.confidence()
                        .map(percent -> "Was asked with a confidence of " + percent + " %.")
                        .orElse(""));
    }

    private static Optional<String> decided(DelegationDecision decision) {
        return switch (decision.choice()) {
            case HANDLE -> Optional.empty();
            case DELEGATE -> Optional.of("Handed work on.");
            case PARALLEL -> Optional.of("Handed work to several colleagues at once.");
            case ASK -> Optional.of("Asked a question.");
        };
    }

    private static String sure(Optional<Integer> confidence) {
        return confidence.map(percent -> " (" + percent + " % sure)").orElse("");
    }

    /** How long something took. */
    static String took(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }
}
