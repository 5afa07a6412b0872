package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.delegated;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.errored;
import static dev.guildhall.domain.run.RunEvents.finished;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static dev.guildhall.domain.run.RunEvents.thought;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunDecisionsTest {

    private static final ToolRequest FIRST = request(1, "delegate_to_agent", "{\"task\":\"one\"}");
    private static final ToolRequest SECOND = request(2, "delegate_to_agent", "{\"task\":\"two\"}");

    private static Optional<RunCommand> next(RunEvent... journal) {
        return RunMachine.decide(RunMachine.fold(List.of(journal)), RunPolicy.DEFAULT);
    }

    @Test
    void decide_whenNothingHappened_shouldStart() {
        assertThat(next()).contains(new RunCommand.Start());
    }

    @Test
    void decide_whenStarted_shouldCallTheModel() {
        assertThat(next(started())).contains(new RunCommand.CallModel(List.of(), "", 1));
    }

    @Test
    void decide_whenOnlyThoughtsWereDelivered_shouldCloseTheLostCall() {
        assertThat(next(started(), thought("hm"))).contains(new RunCommand.CloseLostCall("hm", List.of()));
    }

    @Test
    void decide_whenToolsAreWanted_shouldUseThemOneByOne() {
        assertThat(next(started(), ended(CallEnd.TOOLS, FIRST, SECOND))).contains(new RunCommand.UseTool(FIRST));
        assertThat(next(started(), ended(CallEnd.TOOLS, FIRST, SECOND), called(FIRST), returned(FIRST, "ok")))
                .contains(new RunCommand.UseTool(SECOND));
    }

    @Test
    void decide_whenAToolsResultIsLost_shouldCloseIt() {
        assertThat(next(started(), ended(CallEnd.TOOLS, FIRST), called(FIRST)))
                .contains(new RunCommand.CloseLostTool(FIRST));
    }

    @Test
    void decide_whenAColleagueWorks_shouldAwaitThatRun() {
        RunId child = new RunId(new UUID(7, 7));

        assertThat(next(started(), ended(CallEnd.TOOLS, FIRST), delegated(FIRST, child)))
                .contains(new RunCommand.AwaitChild(FIRST, child));
    }

    @Test
    void decide_whenAllToolsReturned_shouldCallTheModelWithTheExchange() {
        Optional<RunCommand> command = next(
                started(),
                piece("I ask. "),
                ended(CallEnd.TOOLS, FIRST, SECOND),
                called(FIRST),
                returned(FIRST, "one done"),
                called(SECOND),
                returned(SECOND, "two done"));

        assertThat(command)
                .contains(new RunCommand.CallModel(
                        List.of(
                                new Turn.OfModel("I ask. ", List.of(FIRST, SECOND)),
                                new Turn.OfTool(FIRST, "one done", false),
                                new Turn.OfTool(SECOND, "two done", false)),
                        "",
                        3));
    }

    @Test
    void decide_whenToolsAreAnnouncedButNoneIsNamed_shouldConclude() {
        assertThat(next(started(), piece("Done."), ended(CallEnd.TOOLS)))
                .contains(new RunCommand.Finish(RunStatus.COMPLETED));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "LENGTH"})
    void decide_whenTheAnswerIsThere_shouldComplete(CallEnd end) {
        assertThat(next(started(), piece("Done."), ended(end))).contains(new RunCommand.Finish(RunStatus.COMPLETED));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "LENGTH", "TOOLS"})
    void decide_whenTheAnswerIsBlank_shouldFail(CallEnd end) {
        assertThat(next(started(), piece(" \n"), ended(end)))
                .hasValueSatisfying(command -> assertThat(command)
                        .isInstanceOfSatisfying(
                                RunCommand.Fail.class,
                                fail -> assertThat(fail.code()).isEqualTo("empty_answer")));
    }

    @Test
    void decide_whenAnErrorIsWritten_shouldFinishAsFailed() {
        assertThat(next(started(), errored())).contains(new RunCommand.Finish(RunStatus.FAILED));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUEUED", "RUNNING", "WAITING", "STALLED"})
    void decide_whenFinished_shouldHaveNothingToDo(RunStatus status) {
        assertThat(next(started(), finished(status))).isEmpty();
    }

    @Test
    void fold_whenFinished_shouldKeepStatusCostAndTheWholeAnswer() {
        RunState state = RunMachine.fold(List.of(
                started(),
                piece("I ask. "),
                ended(CallEnd.TOOLS, FIRST),
                called(FIRST),
                returned(FIRST, "ok"),
                piece("Done."),
                ended(CallEnd.ANSWERED),
                finished(RunStatus.COMPLETED)));

        assertThat(state).isEqualTo(new RunState.Finished(RunStatus.COMPLETED, new MoneyMicros(7), "I ask. Done."));
    }
}
