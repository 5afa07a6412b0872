package dev.guildhall.adapter.in.faces.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.run.in.ShowRunTree.Asked;
import dev.guildhall.application.run.in.ShowRunTree.Node;
import dev.guildhall.application.run.in.ShowRunTree.Wait;
import dev.guildhall.domain.delegation.DelegationDecision;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeNodeTest {

    private static final RunId ROOT = new RunId(Sample.id(12));
    private static final RunId CHILD = new RunId(Sample.id(13));

    private static Run run(RunId id, Optional<Run.Parent> parent, RunStatus status) {
        return new Run(
                Sample.TENANT,
                id,
                RunKind.DELEGATION,
                Sample.employee(10, "Maya").id(),
                Optional.empty(),
                parent,
                parent.isPresent() ? 1 : 0,
                Sample.MEMBER,
                "Draft it.",
                status,
                new MoneyMicros(400),
                Sample.NOW,
                Optional.empty());
    }

    @Test
    void of_shouldPutRunsBelowThoseThatAskedForThem() {
        Node root = new Node(
                run(ROOT, Optional.empty(), RunStatus.WAITING),
                "Maya",
                Optional.empty(),
                Optional.of(
                        new DelegationDecision(DelegationDecision.Choice.DELEGATE, Optional.empty(), Optional.empty())),
                "",
                List.of(new Wait(Wait.Kind.CHILD, CHILD.toString())));
        Node child = new Node(
                run(CHILD, Optional.of(new Run.Parent(ROOT, CallId.nth(1))), RunStatus.WAITING),
                "Marco",
                Optional.of(new Asked(Optional.of("Writes best."), Optional.of(80))),
                Optional.empty(),
                "",
                List.of(new Wait(Wait.Kind.QUESTION, "call-1"), new Wait(Wait.Kind.APPROVAL, "a")));

        TreeNode tree =
                TreeNode.of(List.of(root, child), Sample.NOW.plusSeconds(61)).orElseThrow();

        assertThat(tree.employee()).isEqualTo("Maya");
        assertThat(tree.took()).isEqualTo("1 min 1 s");
        assertThat(tree.why()).isEqualTo("Handed work on.");
        assertThat(tree.waits()).containsExactly(new TreeNode.Waiting("Waits for a colleague", ""));
        assertThat(tree.children()).singleElement().satisfies(below -> {
            assertThat(below.why()).isEqualTo("Was asked because: Writes best. (80 % sure)");
            assertThat(below.waits())
                    .containsExactly(
                            new TreeNode.Waiting("Waits for an answer", "/app/run?id=" + CHILD + "#question"),
                            new TreeNode.Waiting("Waits for consent", "/app/inbox?id=a"));
        });
    }

    @ParameterizedTest
    @CsvSource({"-3, 0 s", "59, 59 s", "61, 1 min 1 s", "3720, 1 h 2 min"})
    void took_shouldBeReadable(long seconds, String words) {
        assertThat(TreeNode.took(Duration.ofSeconds(seconds))).isEqualTo(words);
    }
}
