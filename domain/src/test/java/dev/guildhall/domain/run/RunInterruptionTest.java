package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.testing.Arbitrary;
import dev.guildhall.domain.testing.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An engine may die at any moment; what it delivered is continued, never repeated and never lost. */
class RunInterruptionTest {

    private static final RunPolicy USUAL = RunPolicy.DEFAULT;
    private static final RunPolicy PATIENT = new RunPolicy(
            USUAL.maxSteps(),
            USUAL.maxElapsed(),
            USUAL.maxRepairs(),
            USUAL.maxIdleSteps(),
            USUAL.maxRepeats(),
            100,
            USUAL.maxCost());

    private static RunCommand next(List<RunEvent> journal) {
        return RunMachine.decide(RunMachine.fold(journal), PATIENT).getFirst();
    }

    private static RunCommand close(String heard) {
        return new RunCommand.CloseLostCall(heard, List.of(), Optional.empty());
    }

    @Test
    void decide_whenACallIsLost_shouldCloseItThenContinueBehindItsText() {
        List<RunEvent> journal = new ArrayList<>(List.of(started(), piece("Once "), piece("upon ")));

        assertThat(next(journal)).isEqualTo(close("Once upon "));
        journal.add(ended(CallEnd.INTERRUPTED));
        assertThat(next(journal)).isInstanceOfSatisfying(CallModel.class, call -> {
            assertThat(call.kept()).isEqualTo("Once upon ");
            assertThat(call.firstCall()).isEqualTo(1);
        });
        journal.add(piece("a time."));
        assertThat(next(journal)).isEqualTo(close("a time."));
        journal.add(ended(CallEnd.ANSWERED));

        assertAnswered(journal, "Once upon a time.");
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

        assertThat(next(journal)).isInstanceOfSatisfying(CallModel.class, call -> {
            assertThat(call.kept()).isEqualTo("It is ");
            assertThat(call.turns()).hasSize(2);
            assertThat(call.firstCall()).isEqualTo(2);
        });
    }

    @Test
    void decide_whenHeldBetweenTwoCalls_shouldContinueBehindTheText() {
        List<RunEvent> journal = List.of(
                started(),
                piece("Once "),
                ended(CallEnd.INTERRUPTED),
                RunEvents.paused(),
                RunEvents.resumed(RunEvents.after(9)));

        assertThat(next(journal))
                .isInstanceOfSatisfying(
                        CallModel.class, call -> assertThat(call.kept()).isEqualTo("Once "));
    }

    @Test
    void decide_whenTheLastCallIsLost_shouldContinueItAsTheLastCall() {
        List<RunEvent> journal =
                List.of(started(), RunEvents.wrapUp(RunStatus.CUT_COST), piece("So far "), ended(CallEnd.INTERRUPTED));

        assertThat(next(journal)).isInstanceOfSatisfying(CallModel.class, call -> {
            assertThat(call.kept()).isEqualTo("So far ");
            assertThat(call.wrapUp()).map(Cut::status).contains(RunStatus.CUT_COST);
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
                                CallModel.class, call -> assertThat(call.kept()).isEqualTo(all.toString()));
            }
            journal.add(piece(text));
            all.append(text);
        }
        journal.add(ended(CallEnd.ANSWERED));
        assertAnswered(journal, all.toString());
    }

    private static void assertAnswered(List<RunEvent> journal, String text) {
        assertThat(RunMachine.fold(journal)).isInstanceOfSatisfying(RunState.Answered.class, answered -> {
            assertThat(answered.progress().answer().text()).isEqualTo(text);
            assertThat(answered.progress().turns()).containsExactly(new Turn.OfModel(text, List.of()));
        });
    }
}
