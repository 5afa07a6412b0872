package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.START;
import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunLimitsTest {

    private static final RunPolicy POLICY = new RunPolicy(5, Duration.ofMinutes(10), 3, 2, new MoneyMicros(1000));

    private final List<RunEvent> journal = new ArrayList<>(List.of(started()));

    private RunCommand next() {
        return RunMachine.decide(RunMachine.fold(journal), POLICY).orElseThrow();
    }

    private void use(String tool, String input, String result) {
        ToolRequest request = request(journal.size(), tool, input);
        journal.add(ended(CallEnd.TOOLS, request));
        journal.add(called(request));
        journal.add(returned(request, result));
    }

    private void assertCut(RunStatus status) {
        assertThat(next()).isInstanceOfSatisfying(RunCommand.Fail.class, cut -> {
            assertThat(cut.status()).isEqualTo(status);
            assertThat(cut.detail()).isNotBlank();
            assertThat(cut.code()).matches("[a-z_]+");
        });
    }

    private void assertGoesOn() {
        assertThat(next()).isInstanceOf(RunCommand.CallModel.class);
    }

    @Test
    void decide_whenAsManyCallsAsAllowed_shouldCut() {
        for (int i = 1; i < POLICY.maxSteps(); i++) {
            use("search", "query " + i, "result");
            assertGoesOn();
        }
        use("search", "query", "result");
        assertCut(RunStatus.CUT_STEPS);
    }

    @Test
    void decide_whenTheSameIsAskedAgainAndAgain_shouldCut() {
        use("search", "x", "1");
        use("search", " x\n", "2");
        assertGoesOn();
        use("search", "x", "3");
        assertCut(RunStatus.CUT_OSCILLATION);
    }

    @ParameterizedTest
    @CsvSource({"A B A B A", "A B B A A", "A B C A A", "A A B C A", "B A C A A"})
    void decide_whenAnyPatternRepeatsOneRequest_shouldCut(String pattern) {
        List<String> inputs = List.of(pattern.split(" ", -1));
        RunPolicy patient = new RunPolicy(100, Duration.ofMinutes(10), 3, 2, new MoneyMicros(1000));
        for (String input : inputs.subList(0, inputs.size() - 1)) {
            use("search", input, "result of " + input);
            assertThat(RunMachine.decide(RunMachine.fold(journal), patient))
                    .containsInstanceOf(RunCommand.CallModel.class);
        }
        use("search", inputs.getLast(), "result of " + inputs.getLast());

        assertThat(RunMachine.decide(RunMachine.fold(journal), patient))
                .hasValueSatisfying(command -> assertThat(command)
                        .isInstanceOfSatisfying(
                                RunCommand.Fail.class,
                                cut -> assertThat(cut.status()).isEqualTo(RunStatus.CUT_OSCILLATION)));
    }

    @Test
    void decide_whenTheSameInputGoesToDifferentTools_shouldGoOn() {
        use("search", "x", "1");
        use("read", "x", "2");
        use("write", "x", "3");
        assertGoesOn();
    }

    @Test
    void decide_whenTheCostReachesTheLimit_shouldCut() {
        ToolRequest request = request(1, "search", "x");
        journal.add(ended(START, CallEnd.TOOLS, 999, request));
        journal.add(called(request));
        journal.add(returned(request, "1"));
        assertGoesOn();
        use("search", "y", "2");
        assertCut(RunStatus.CUT_COST);
    }

    @Test
    void decide_whenTheTimeIsUp_shouldCut() {
        ToolRequest request = request(1, "search", "x");
        journal.add(ended(CallEnd.TOOLS, request));
        journal.add(called(request));
        journal.add(new RunEvent.ToolReturned(
                START.plus(POLICY.maxElapsed()).minusNanos(1), request.call(), "late", false));
        assertGoesOn();
        journal.set(
                journal.size() - 1,
                new RunEvent.ToolReturned(START.plus(POLICY.maxElapsed()), request.call(), "later", false));
        assertCut(RunStatus.CUT_TIME);
    }

    @Test
    void decide_whenInterruptedTooOften_shouldFail() {
        journal.add(piece("one "));
        journal.add(ended(CallEnd.INTERRUPTED));
        assertGoesOn();
        journal.add(piece("two "));
        journal.add(ended(CallEnd.INTERRUPTED));
        assertCut(RunStatus.FAILED);
    }

    @Test
    void decide_whenInterrupted_shouldNotCountAStep() {
        RunPolicy oneStep = new RunPolicy(1, Duration.ofMinutes(10), 3, 9, new MoneyMicros(1000));
        journal.add(piece("one "));
        journal.add(ended(CallEnd.INTERRUPTED));

        assertThat(RunMachine.decide(RunMachine.fold(journal), oneStep)).containsInstanceOf(RunCommand.CallModel.class);
    }

    @Test
    void decide_whenTheAnswerIsCompleteAtTheLimit_shouldComplete() {
        for (int i = 1; i < POLICY.maxSteps(); i++) {
            use("search", "query " + i, "result");
        }
        journal.add(piece("Done."));
        journal.add(ended(START.plus(POLICY.maxElapsed()), CallEnd.ANSWERED, 5000));

        assertThat(next()).isEqualTo(new RunCommand.Finish(RunStatus.COMPLETED));
    }
}
