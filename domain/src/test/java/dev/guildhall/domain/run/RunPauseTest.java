package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.after;
import static dev.guildhall.domain.run.RunEvents.approvalRequested;
import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.paused;
import static dev.guildhall.domain.run.RunEvents.resumed;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static dev.guildhall.domain.run.States.FIRST;
import static dev.guildhall.domain.run.States.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A human holds a run and lets it go on; time in which a run only waits for humans is not its own. */
class RunPauseTest {

    private static final RunEvent TOOLS = ended(CallEnd.TOOLS, FIRST, SECOND);

    private static List<RunCommand> next(RunEvent... journal) {
        return RunMachine.decide(RunMachine.fold(List.of(journal)), RunPolicy.DEFAULT);
    }

    private static long secondsWorked(RunEvent... journal) {
        return ((RunState.Active) RunMachine.fold(List.of(journal)))
                .progress()
                .elapsed()
                .toSeconds();
    }

    private static RunEvent approved(long second) {
        return RunEvents.decided(after(second), FIRST, Verdict.APPROVED, "", Optional.empty());
    }

    @Test
    void decide_whenPaused_shouldAwaitTheHuman() {
        assertThat(next(started(), paused())).containsExactly(new RunCommand.AwaitResume());
    }

    @Test
    void decide_whenResumed_shouldGoOnWhereItWas() {
        assertThat(next(started(), TOOLS, called(FIRST), paused(), resumed(after(9))))
                .isEqualTo(next(started(), TOOLS, called(FIRST)));
    }

    @Test
    void decide_whenThePauseIsLongerThanTheRunMayTake_shouldGoOn() {
        long ages = Duration.ofDays(30).toSeconds();

        assertThat(next(started(), paused(), resumed(after(ages)))).containsExactlyElementsOf(next(started()));
    }

    @Test
    void fold_whenAToolReturnsWhileHeld_shouldKeepItsResult() {
        RunState state = RunMachine.fold(
                List.of(started(), TOOLS, called(FIRST), called(SECOND), paused(), returned(after(5), FIRST, "one")));

        assertThat(state)
                .isInstanceOfSatisfying(
                        RunState.Paused.class,
                        held -> assertThat(held.held())
                                .isInstanceOfSatisfying(
                                        RunState.Working.class,
                                        working -> assertThat(working.uses())
                                                .hasExactlyElementsOfTypes(
                                                        ToolUse.Returned.class, ToolUse.InUse.class)));
        assertThat(RunMachine.evolve(state, returned(after(6), SECOND, "two")))
                .isInstanceOfSatisfying(
                        RunState.Paused.class, held -> assertThat(held.held()).isInstanceOf(RunState.Thinking.class));
    }

    @Test
    void elapsed_whenPaused_shouldNotCount() {
        assertThat(secondsWorked(started(), paused(), resumed(after(1000)))).isZero();
    }

    @Test
    void elapsed_whenWaitingForAnApproval_shouldNotCount() {
        assertThat(secondsWorked(
                        started(),
                        ended(after(10), CallEnd.TOOLS, 1, FIRST),
                        new RunEvent.ApprovalRequested(after(11), FIRST.call(), RunEvents.APPROVAL, "Policy."),
                        approved(1000),
                        new RunEvent.ToolCalled(after(1001), FIRST, Dispatch.REFUSED),
                        returned(after(1003), FIRST, "ok")))
                .isEqualTo(11 + 3);
    }

    @Test
    void elapsed_whenWaitingForAnAnswer_shouldNotCount() {
        assertThat(secondsWorked(
                        started(),
                        ended(CallEnd.TOOLS, FIRST),
                        RunEvents.asked(FIRST),
                        returned(after(1000), FIRST, "Blue.")))
                .isZero();
    }

    @Test
    void elapsed_whenAnotherToolWorksMeanwhile_shouldCount() {
        assertThat(secondsWorked(started(), TOOLS, approvalRequested(FIRST), called(SECOND), approved(100)))
                .isEqualTo(100);
        assertThat(secondsWorked(
                        started(),
                        TOOLS,
                        approvalRequested(FIRST),
                        called(SECOND),
                        returned(after(30), SECOND, "ok"),
                        approved(100)))
                .isEqualTo(30);
    }

    @Test
    void elapsed_whenTwoApprovalsAreAwaited_shouldCountNeither() {
        assertThat(secondsWorked(
                        started(),
                        TOOLS,
                        approvalRequested(FIRST),
                        approvalRequested(SECOND),
                        approved(100),
                        new RunEvent.ToolCalled(after(101), FIRST, Dispatch.REFUSED),
                        returned(after(105), FIRST, "ok"),
                        RunEvents.decided(after(900), SECOND, Verdict.REJECTED, "", Optional.empty())))
                .isEqualTo(5);
    }

    @Test
    void elapsed_whenAnotherEnginesClockIsBehind_shouldNotGoBack() {
        assertThat(secondsWorked(started(), ended(after(60), CallEnd.TOOLS, 1, FIRST), called(FIRST)))
                .isEqualTo(60);
        assertThat(secondsWorked(started(), ended(after(60), CallEnd.TOOLS, 1, FIRST), paused(), resumed(after(10))))
                .isEqualTo(60);
    }
}
