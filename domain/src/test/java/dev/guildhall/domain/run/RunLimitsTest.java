package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.START;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.piece;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each limit is checked before a model call, and is reached exactly where it says. */
class RunLimitsTest {

    private static final RunPolicy POLICY = new RunPolicy(8, Duration.ofSeconds(90), 3, 4, 3, 2, new MoneyMicros(1000));

    private final TestRun run = new TestRun(new Random(0), POLICY);

    private void assertCut(RunStatus status, String detail) {
        assertThat(run.next()).isEqualTo(new RunCommand.WrapUp(new Cut(status, detail)));
    }

    private void assertGoesOn() {
        assertThat(run.next())
                .isInstanceOfSatisfying(
                        CallModel.class, call -> assertThat(call.wrapUp()).isEmpty());
    }

    private void call(int number, Instant until, long micros) {
        ToolRequest request = RunEvents.request(number, "search", "query " + number);
        run.write(ended(START, CallEnd.TOOLS, micros, request));
        run.write(RunEvents.called(request));
        run.write(RunEvents.returned(until, request, "result " + number));
    }

    @Test
    void decide_whenAsManyCallsAsAllowed_shouldCut() {
        for (int i = 1; i <= POLICY.maxSteps(); i++) {
            assertGoesOn();
            run.round(Use.read("search", "query " + i, "result " + i));
        }
        assertCut(RunStatus.CUT_STEPS, "The run reached its limit of 8 model calls.");
    }

    @Test
    void decide_whenTheTimeIsUp_shouldCut() {
        call(1, START.plus(POLICY.maxElapsed()).minusNanos(1), 0);
        assertGoesOn();
        call(2, START.plus(POLICY.maxElapsed()), 0);
        assertCut(RunStatus.CUT_TIME, "The run reached its limit of 90 seconds.");
    }

    @Test
    void decide_whenTimePasses_shouldSayWhatIsLeft() {
        call(1, START.plusSeconds(60), 0);

        assertThat(run.next())
                .isInstanceOfSatisfying(
                        CallModel.class, call -> assertThat(call.left()).isEqualTo(Duration.ofSeconds(30)));
    }

    @Test
    void decide_whenAnotherCallAsTheLastWouldReachTheCost_shouldCut() {
        call(1, START, 499);
        assertGoesOn();
        call(2, START, 2);
        assertGoesOn();
        call(3, START, 250);
        assertCut(RunStatus.CUT_COST, "The run reached its cost limit.");
    }

    @Test
    void decide_whenAllToolsOfARoundGoWrongTooOften_shouldCut() {
        run.round(Use.failed("search", "a", "no a"));
        run.round(Use.failed("search", "b", "no b"));
        run.round(Use.failed("search", "c", "no c"), Use.read("read", "c", "found c"));
        run.round(Use.failed("search", "d", "no d"));
        run.round(Use.failed("search", "e", "no e"));
        assertGoesOn();
        run.round(Use.failed("search", "f", "no f"));
        assertCut(RunStatus.CUT_NO_PROGRESS, "3 attempts in a row to use tools went wrong.");
    }

    @Test
    void decide_whenNothingNewIsFound_shouldCut() {
        run.round(Use.read("search", "a", "1"), Use.read("search", "b", "2"));
        for (int i = 1; i <= POLICY.maxIdleSteps(); i++) {
            assertGoesOn();
            run.round(Use.read("search", "query " + i, i % 2 == 0 ? "1" : "2"));
        }
        assertCut(RunStatus.CUT_NO_PROGRESS, "The last 4 rounds of tools brought nothing new.");
    }

    @Test
    void decide_whenInterruptedTooOften_shouldFail() {
        run.write(piece("one "));
        run.write(ended(CallEnd.INTERRUPTED));
        assertGoesOn();
        run.write(piece("two "));
        run.write(ended(CallEnd.INTERRUPTED));

        assertThat(run.next())
                .isEqualTo(new RunCommand.Fail(RunStatus.FAILED, "interrupted", "The run was interrupted 2 times."));
    }

    @Test
    void decide_whenInterrupted_shouldNotCountAStep() {
        TestRun oneStep =
                new TestRun(new Random(0), new RunPolicy(1, Duration.ofMinutes(10), 3, 9, 3, 5, new MoneyMicros(1000)));
        oneStep.write(piece("one "));
        oneStep.write(ended(CallEnd.INTERRUPTED));

        assertThat(oneStep.next()).isInstanceOf(CallModel.class);
    }

    @Test
    void decide_whenTheAnswerIsCompleteAtTheLimit_shouldComplete() {
        run.write(piece("Done."));
        run.write(ended(START.plus(POLICY.maxElapsed()), CallEnd.ANSWERED, 5000));

        assertThat(run.next()).isEqualTo(new RunCommand.Finish(RunStatus.COMPLETED));
    }
}
