package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.started;
import static dev.guildhall.domain.run.RunEvents.wrapUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before a cut the employee gets exactly one more call to say what it has. */
class RunWrapUpTest {

    private static List<RunCommand> next(List<RunEvent> journal) {
        return RunMachine.decide(RunMachine.fold(journal), RunPolicy.DEFAULT);
    }

    private static List<RunEvent> lastCall(RunStatus cut, RunEvent... then) {
        List<RunEvent> journal = new ArrayList<>(List.of(started(), wrapUp(cut)));
        journal.addAll(List.of(then));
        return journal;
    }

    @ParameterizedTest
    @EnumSource(names = "CUT_.*", mode = EnumSource.Mode.MATCH_ALL)
    void decide_whenWrappingUp_shouldCallTheModelOnceWhateverTheLimitsSay(RunStatus cut) {
        assertThat(next(lastCall(cut))).singleElement().isInstanceOfSatisfying(RunCommand.CallModel.class, call -> {
            assertThat(call.wrapUp()).map(Cut::status).contains(cut);
            assertThat(call.left()).isPositive();
        });
    }

    @ParameterizedTest
    @EnumSource(names = "CUT_.*", mode = EnumSource.Mode.MATCH_ALL)
    void decide_whenTheLastCallIsOver_shouldFinishWithTheCut(RunStatus cut) {
        ToolRequest more = RunEvents.request(1, "search", "{}");

        for (CallEnd end : List.of(CallEnd.ANSWERED, CallEnd.LENGTH)) {
            assertThat(next(lastCall(cut, piece("So far."), ended(end)))).containsExactly(new RunCommand.Finish(cut));
            assertThat(next(lastCall(cut, ended(end)))).containsExactly(new RunCommand.Finish(cut));
        }
        assertThat(next(lastCall(cut, ended(CallEnd.TOOLS, more)))).containsExactly(new RunCommand.Finish(cut));
    }

    @ParameterizedTest
    @EnumSource(names = "CUT_.*", mode = EnumSource.Mode.MATCH_ALL)
    void decide_whenTheLastCallGoesWrong_shouldFinishWithTheCut(RunStatus cut) {
        RunEvent error = RunEvents.errored(RunStatus.FAILED);

        assertThat(next(lastCall(cut, error))).containsExactly(new RunCommand.Finish(cut));
        assertThat(next(lastCall(cut, piece("So f"), ended(CallEnd.INTERRUPTED), error)))
                .containsExactly(new RunCommand.Finish(cut));
        assertThat(next(lastCall(cut, RunEvents.paused(), error))).containsExactly(new RunCommand.Finish(cut));
    }

    @ParameterizedTest
    @EnumSource(names = "CUT_.*", mode = EnumSource.Mode.MATCH_ALL)
    void decide_whenTheLastCallIsLostAgainAndAgain_shouldFailWithTheCut(RunStatus cut) {
        List<RunEvent> journal = lastCall(cut);
        for (int i = 0; i < RunPolicy.DEFAULT.maxInterruptions(); i++) {
            assertThat(next(journal)).first().isInstanceOf(RunCommand.CallModel.class);
            journal.add(piece("So f"));
            journal.add(ended(CallEnd.INTERRUPTED));
        }

        assertThat(next(journal)).singleElement().isInstanceOfSatisfying(RunCommand.Fail.class, fail -> {
            assertThat(fail.status()).isEqualTo(cut);
            assertThat(fail.code()).isEqualTo(cut.name().toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void decide_whenCancelledInTheLastCall_shouldFinishAsCancelled() {
        assertThat(next(lastCall(RunStatus.CUT_TIME, RunEvents.cancelled())))
                .containsExactly(new RunCommand.Finish(RunStatus.CANCELLED));
    }

    @Test
    void fold_whenHeldInTheLastCall_shouldRememberThatItIsTheLast() {
        List<RunEvent> journal =
                lastCall(RunStatus.CUT_TIME, RunEvents.paused(), RunEvents.resumed(RunEvents.after(1)));

        assertThat(next(journal)).isEqualTo(next(lastCall(RunStatus.CUT_TIME)));
    }
}
