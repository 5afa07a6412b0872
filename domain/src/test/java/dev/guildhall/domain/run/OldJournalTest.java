package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.finished;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Journals that the first version of the machine wrote: one tool after the other, a cut as an error at once, a cancel as the
 * last event alone, no word on effects.
 */
class OldJournalTest {

    private static final ToolRequest FIRST = request(1, "delegate_to_agent", "{\"task\":\"one\"}");
    private static final ToolRequest SECOND = request(2, "delegate_to_agent", "{\"task\":\"two\"}");

    /** All that the first version knew of a delegation was its run. */
    private static final Dispatch DELEGATED =
            new Dispatch(Optional.of(RunEvents.CHILD), Optional.empty(), Dispatch.REFUSED.effect(), false);

    private static RunStatus statusAfter(RunEvent... journal) {
        return ((RunState.Finished) RunMachine.fold(List.of(journal))).status();
    }

    @Test
    void fold_whenToolsWereUsedOneAfterTheOther_shouldComplete() {
        assertThat(statusAfter(
                        started(),
                        piece("I ask. "),
                        ended(CallEnd.TOOLS, FIRST, SECOND),
                        called(FIRST, DELEGATED),
                        returned(FIRST, "one"),
                        called(SECOND, DELEGATED),
                        returned(SECOND, "two"),
                        piece("Done."),
                        ended(CallEnd.ANSWERED),
                        finished(RunStatus.COMPLETED)))
                .isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void fold_whenCancelledByTheLastEventAlone_shouldBeCancelled() {
        RunEvent last = finished(RunStatus.CANCELLED);

        assertThat(statusAfter(started(), last)).isEqualTo(RunStatus.CANCELLED);
        assertThat(statusAfter(started(), piece("Well"), ended(CallEnd.INTERRUPTED), last))
                .isEqualTo(RunStatus.CANCELLED);
        assertThat(statusAfter(started(), ended(CallEnd.TOOLS, FIRST), last)).isEqualTo(RunStatus.CANCELLED);
        assertThat(statusAfter(started(), ended(CallEnd.TOOLS, FIRST), called(FIRST, DELEGATED), last))
                .isEqualTo(RunStatus.CANCELLED);
        assertThat(statusAfter(started(), piece("Well."), ended(CallEnd.ANSWERED), last))
                .isEqualTo(RunStatus.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "CUT_STEPS", "CUT_TIME", "CUT_COST", "CUT_OSCILLATION"})
    void fold_whenEndedByAnErrorAtOnce_shouldHaveItsStatus(RunStatus status) {
        assertThat(statusAfter(started(), RunEvents.errored(status), finished(status)))
                .isEqualTo(status);
    }

    @Test
    void decide_whenADelegationIsUnderWay_shouldAwaitIt() {
        RunState state =
                RunMachine.fold(List.of(started(), ended(CallEnd.TOOLS, FIRST, SECOND), called(FIRST, DELEGATED)));

        assertThat(RunMachine.decide(state, RunPolicy.DEFAULT))
                .containsExactly(new RunCommand.AwaitChild(FIRST, RunEvents.CHILD), new RunCommand.UseTool(SECOND));
    }
}
