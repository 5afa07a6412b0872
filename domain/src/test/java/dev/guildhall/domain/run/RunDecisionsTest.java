package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.delegated;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.finished;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static dev.guildhall.domain.run.RunEvents.thought;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.Effect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunDecisionsTest {

    private static final ToolRequest FIRST = request(1, "search", "{\"q\":\"one\"}");
    private static final ToolRequest SECOND = request(2, "search", "{\"q\":\"two\"}");
    private static final Dispatch READ = Dispatch.here(Effect.READ);

    private static List<RunCommand> next(RunEvent... journal) {
        return RunMachine.decide(RunMachine.fold(List.of(journal)), RunPolicy.DEFAULT);
    }

    private static RunCommand callModel(List<Turn> turns, int firstCall, Optional<ModelTier> tier) {
        return new RunCommand.CallModel(turns, "", firstCall, tier, Optional.empty(), RunPolicy.DEFAULT.maxElapsed());
    }

    @Test
    void decide_whenNothingHappened_shouldStart() {
        assertThat(next()).containsExactly(new RunCommand.Start());
    }

    @Test
    void decide_whenStarted_shouldCallTheModel() {
        assertThat(next(started())).containsExactly(callModel(List.of(), 1, Optional.empty()));
    }

    @Test
    void decide_whenOnlyThoughtsWereDelivered_shouldCloseTheLostCall() {
        assertThat(next(started(), thought("hm")))
                .containsExactly(new RunCommand.CloseLostCall("hm", List.of(), Optional.empty()));
    }

    @Test
    void decide_whenToolsAreWanted_shouldUseAllAtOnce() {
        assertThat(next(started(), ended(CallEnd.TOOLS, FIRST, SECOND)))
                .containsExactly(new RunCommand.UseTool(FIRST), new RunCommand.UseTool(SECOND));
    }

    @Test
    void decide_whenAToolsResultIsLost_shouldCloseIt() {
        assertThat(next(started(), ended(CallEnd.TOOLS, FIRST), called(FIRST)))
                .containsExactly(new RunCommand.CloseLostTool(FIRST));
    }

    @Test
    void decide_whenTheResultOfARepeatableToolIsLost_shouldRepeatIt() {
        RunEvent call = called(FIRST, Dispatch.outside(Effect.COMPENSABLE, true));

        assertThat(next(started(), ended(CallEnd.TOOLS, FIRST), call))
                .containsExactly(new RunCommand.RepeatTool(FIRST));
    }

    @Test
    void decide_whenAColleagueWorks_shouldAwaitThatRunAndGoOnWithTheOthers() {
        assertThat(next(started(), ended(CallEnd.TOOLS, FIRST, SECOND), delegated(FIRST)))
                .containsExactly(new RunCommand.AwaitChild(FIRST, RunEvents.CHILD), new RunCommand.UseTool(SECOND));
    }

    @Test
    void decide_whenAllToolsReturned_shouldCallTheModelWithTheExchange() {
        assertThat(next(
                        started(),
                        piece("I look. "),
                        ended(CallEnd.TOOLS, FIRST, SECOND),
                        called(SECOND),
                        called(FIRST),
                        returned(SECOND, "two found"),
                        returned(FIRST, "one found")))
                .containsExactly(callModel(
                        List.of(
                                new Turn.OfModel("I look. ", List.of(FIRST, SECOND)),
                                new Turn.OfTool(FIRST, READ, "one found", false),
                                new Turn.OfTool(SECOND, READ, "two found", false)),
                        3,
                        Optional.empty()));
    }

    @Test
    void decide_whenDegraded_shouldCallTheLesserModel() {
        assertThat(next(started(), RunEvents.degraded(ModelTier.PREMIUM, ModelTier.ECONOMY)))
                .containsExactly(callModel(List.of(), 1, Optional.of(ModelTier.ECONOMY)));
    }

    @Test
    void decide_whenToolsAreAnnouncedButNoneIsNamed_shouldConclude() {
        assertThat(next(started(), piece("Done."), ended(CallEnd.TOOLS)))
                .containsExactly(new RunCommand.Finish(RunStatus.COMPLETED));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "LENGTH"})
    void decide_whenTheAnswerIsThere_shouldComplete(CallEnd end) {
        assertThat(next(started(), piece("Done."), ended(end)))
                .containsExactly(new RunCommand.Finish(RunStatus.COMPLETED));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "LENGTH", "TOOLS"})
    void decide_whenTheAnswerIsBlank_shouldFail(CallEnd end) {
        assertThat(next(started(), piece(" \n"), ended(end)))
                .singleElement()
                .isInstanceOfSatisfying(
                        RunCommand.Fail.class, fail -> assertThat(fail.code()).isEqualTo("empty_answer"));
    }

    @Test
    void decide_whenTheAnswerIsCutOffAmidToolRequests_shouldNotLeaveThemOpen() {
        RunState state = RunMachine.fold(List.of(started(), piece("Well"), ended(CallEnd.LENGTH, FIRST)));

        assertThat(state)
                .isInstanceOfSatisfying(
                        RunState.Answered.class,
                        answered -> assertThat(answered.progress().turns())
                                .containsExactly(new Turn.OfModel("Well", List.of())));
    }

    @Test
    void decide_whenAnErrorIsWritten_shouldFinishAsItSays() {
        assertThat(next(started(), RunEvents.errored(RunStatus.FAILED)))
                .containsExactly(new RunCommand.Finish(RunStatus.FAILED));
        assertThat(next(started(), RunEvents.errored(RunStatus.CUT_TIME)))
                .containsExactly(new RunCommand.Finish(RunStatus.CUT_TIME));
    }

    @Test
    void decide_whenFinished_shouldHaveNothingToDo() {
        assertThat(next(started(), RunEvents.cancelled(), finished(RunStatus.CANCELLED)))
                .isEmpty();
    }

    @Test
    void fold_whenFinished_shouldKeepStatusCostAndTheWholeAnswer() {
        RunState state = RunMachine.fold(List.of(
                started(),
                piece("I look. "),
                ended(CallEnd.TOOLS, FIRST),
                called(FIRST),
                returned(FIRST, "ok"),
                piece("Done."),
                ended(CallEnd.ANSWERED),
                finished(RunStatus.COMPLETED)));

        assertThat(state).isEqualTo(new RunState.Finished(RunStatus.COMPLETED, new MoneyMicros(7), "I look. Done."));
    }
}
