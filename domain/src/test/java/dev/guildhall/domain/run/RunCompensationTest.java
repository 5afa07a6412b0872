package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.cancelled;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.failed;
import static dev.guildhall.domain.run.RunEvents.paid;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static dev.guildhall.domain.run.States.FIRST;
import static dev.guildhall.domain.run.States.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.run.RunCommand.Compensate;
import dev.guildhall.domain.run.RunCommand.Finish;
import dev.guildhall.domain.tool.Effect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run did is made good when it does not come to its end. */
class RunCompensationTest {

    private static List<ToolRequest> owedAfter(RunEvent... journal) {
        return ((RunState.Ending) RunMachine.fold(working(journal))).owed();
    }

    private static List<RunCommand> next(RunEvent... journal) {
        return RunMachine.decide(RunMachine.fold(working(journal)), RunPolicy.DEFAULT);
    }

    private static List<RunEvent> working(RunEvent... journal) {
        List<RunEvent> all = new ArrayList<>(List.of(started(), ended(CallEnd.TOOLS, FIRST, SECOND)));
        all.addAll(List.of(journal));
        return all;
    }

    @Test
    void owed_whenEndedEarly_shouldBeLatestFirst() {
        assertThat(owedAfter(paid(SECOND), returned(SECOND, "ok"), paid(FIRST), returned(FIRST, "ok"), cancelled()))
                .containsExactly(FIRST, SECOND);
        assertThat(owedAfter(paid(FIRST), paid(SECOND), returned(SECOND, "ok"), returned(FIRST, "ok"), cancelled()))
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void owed_whenACallHasNotReturned_shouldCountIt() {
        assertThat(owedAfter(paid(FIRST), cancelled())).containsExactly(FIRST);
    }

    @Test
    void owed_whenACallFailed_shouldCountItForItsAnswerMayHaveBeenLost() {
        assertThat(owedAfter(paid(FIRST), paid(SECOND), failed(FIRST, "no"), cancelled()))
                .containsExactly(SECOND, FIRST);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPENSABLE")
    void owed_whenTheEffectIsOfAnotherKind_shouldBeNothing(Effect effect) {
        assertThat(owedAfter(called(FIRST, Dispatch.outside(effect, false)), cancelled()))
                .isEmpty();
    }

    @Test
    void owed_whenAnEarlierRoundHadEffects_shouldKeepThem() {
        ToolRequest third = RunEvents.request(3, "pay", "{\"amount\":1}");

        assertThat(owedAfter(
                        paid(FIRST),
                        returned(FIRST, "ok"),
                        called(SECOND),
                        returned(SECOND, "ok"),
                        ended(CallEnd.TOOLS, third),
                        paid(third),
                        RunEvents.errored(RunStatus.FAILED)))
                .containsExactly(third, FIRST);
    }

    @Test
    void decide_whenSomethingIsOwed_shouldMakeGoodOneAfterTheOther() {
        RunEvent[] paidBoth = {paid(FIRST), paid(SECOND), cancelled()};

        assertThat(next(paidBoth)).containsExactly(new Compensate(SECOND, false));
        assertThat(next(paid(FIRST), paid(SECOND), cancelled(), RunEvents.compensating(SECOND)))
                .containsExactly(new Compensate(SECOND, true));
        assertThat(next(
                        paid(FIRST),
                        paid(SECOND),
                        cancelled(),
                        RunEvents.compensating(SECOND),
                        RunEvents.compensated(SECOND)))
                .containsExactly(new Compensate(FIRST, false));
    }

    @Test
    void decide_whenSomethingCannotBeMadeGood_shouldGoOn() {
        RunEvent inVain = new RunEvent.CompensationEnded(RunEvents.START, FIRST.call(), "No such payment.", true);

        assertThat(next(paid(FIRST), cancelled(), RunEvents.compensating(FIRST), inVain))
                .containsExactly(new Finish(RunStatus.CANCELLED));
    }

    @Test
    void decide_whenNothingIsOwed_shouldFinishAtOnce() {
        assertThat(next(called(FIRST), cancelled())).containsExactly(new Finish(RunStatus.CANCELLED));
    }

    @Test
    void decide_whenCutAfterItsLastCall_shouldMakeGoodWhatIsOwed() {
        assertThat(next(
                        paid(FIRST),
                        returned(FIRST, "ok"),
                        called(SECOND),
                        returned(SECOND, "ok"),
                        RunEvents.wrapUp(RunStatus.CUT_STEPS),
                        piece("So far."),
                        ended(CallEnd.ANSWERED)))
                .containsExactly(new Compensate(FIRST, false));
    }

    @Test
    void decide_whenTheRunCompletes_shouldMakeGoodNothing() {
        assertThat(next(
                        paid(FIRST),
                        returned(FIRST, "ok"),
                        called(SECOND),
                        returned(SECOND, "ok"),
                        piece("Paid."),
                        ended(CallEnd.ANSWERED)))
                .containsExactly(new Finish(RunStatus.COMPLETED));
    }
}
