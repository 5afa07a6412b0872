package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.testing.Arbitrary;
import dev.guildhall.domain.testing.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An engine may die at any moment; what it delivered is continued, never repeated and never lost. */
class RunInterruptionTest {

    private static RunCommand next(List<RunEvent> journal) {
        RunPolicy patient =
                new RunPolicy(100, RunPolicy.DEFAULT.maxElapsed(), 3, Integer.MAX_VALUE, RunPolicy.DEFAULT.maxCost());
        return RunMachine.decide(RunMachine.fold(journal), patient).orElseThrow();
    }

    @Test
    void decide_whenACallIsLost_shouldCloseItThenContinueBehindItsText() {
        List<RunEvent> journal = new ArrayList<>(List.of(started(), piece("Once "), piece("upon ")));

        assertThat(next(journal)).isEqualTo(new RunCommand.CloseLostCall("Once upon ", List.of()));
        journal.add(ended(CallEnd.INTERRUPTED));
        assertThat(next(journal)).isEqualTo(new RunCommand.CallModel(List.of(), "Once upon ", 1));
        journal.add(piece("a time."));
        assertThat(next(journal)).isEqualTo(new RunCommand.CloseLostCall("a time.", List.of()));
        journal.add(ended(CallEnd.ANSWERED));

        assertThat(RunMachine.fold(journal)).isInstanceOfSatisfying(RunState.Answered.class, answered -> {
            assertThat(answered.progress().answer()).isEqualTo("Once upon a time.");
            assertThat(answered.progress().turns()).containsExactly(new Turn.OfModel("Once upon a time.", List.of()));
        });
    }

    @Test
    void decide_whenACallIsLostAfterTools_shouldContinueThatCallOnly() {
        ToolRequest request = request(1, "search", "x");
        List<RunEvent> journal = List.of(
                started(),
                piece("I look. "),
                ended(CallEnd.TOOLS, request),
                called(request),
                returned(request, "found"),
                piece("It is "),
                ended(CallEnd.INTERRUPTED));

        assertThat(next(journal)).isInstanceOfSatisfying(RunCommand.CallModel.class, call -> {
            assertThat(call.kept()).isEqualTo("It is ");
            assertThat(call.turns()).hasSize(2);
            assertThat(call.firstCall()).isEqualTo(2);
        });
    }

    @Test
    void fold_whenACallIsLostAnywhereAnyNumberOfTimes_shouldKeepEveryPieceOnce() {
        Property.holds(RunInterruptionTest::assertNothingIsLost);
    }

    private static void assertNothingIsLost(Random random) {
        List<RunEvent> journal = new ArrayList<>(List.of(started()));
        StringBuilder all = new StringBuilder("x");
        journal.add(piece("x"));
        for (String text : Arbitrary.listOf(random, 20, () -> Arbitrary.text(random, 5))) {
            if (random.nextInt(3) == 0 && next(journal) instanceof RunCommand.CloseLostCall) {
                journal.add(ended(CallEnd.INTERRUPTED));
                assertThat(next(journal))
                        .isInstanceOfSatisfying(
                                RunCommand.CallModel.class,
                                call -> assertThat(call.kept()).isEqualTo(all.toString()));
            }
            journal.add(piece(text));
            all.append(text);
        }
        journal.add(ended(CallEnd.ANSWERED));

        assertThat(RunMachine.fold(journal)).isInstanceOfSatisfying(RunState.Answered.class, answered -> {
            assertThat(answered.progress().answer()).isEqualTo(all.toString());
            assertThat(answered.progress().turns()).containsExactly(new Turn.OfModel(all.toString(), List.of()));
        });
    }
}
