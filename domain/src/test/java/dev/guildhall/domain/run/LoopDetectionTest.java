package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.run.Loops.Begun;
import dev.guildhall.domain.run.Loops.Kind;
import dev.guildhall.domain.testing.Property;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every loop is cut in time, with the right status and by its name. */
class LoopDetectionTest {

    private static final RunPolicy USUAL = RunPolicy.DEFAULT;

    /** Only going in circles can end a run. */
    private static RunPolicy onlyCircles(int repeats) {
        return new RunPolicy(1000, Duration.ofHours(1), 100, 1000, repeats, 5, USUAL.maxCost());
    }

    /** Lets a run work usefully, then fall into a loop; how it was cut, and after how many rounds of the loop. */
    private static CutAfter cutOf(Random random, RunPolicy policy, Loops.Generator loop) {
        Rounds rounds = new Rounds(random);
        TestRun run = new TestRun(random, policy);
        for (int i = random.nextInt(6); i > 0; i--) {
            run.round(rounds.usefulRound());
        }
        Begun begun = loop.begin(rounds);
        for (int n = 0; n <= policy.maxSteps(); n++) {
            if (run.next() instanceof RunCommand.WrapUp(Cut cut)) {
                return new CutAfter(n, cut);
            }
            run.round(begun.apply(n));
        }
        throw new AssertionError("is never cut");
    }

    private record CutAfter(int rounds, Cut cut) {}

    static Stream<Kind> named() {
        return Loops.named().stream();
    }

    @ParameterizedTest
    @MethodSource("named")
    void decide_whenInALoop_shouldCutItInTimeAndNameIt(Kind kind) {
        Property.holds(100, random -> assertCutInTime(kind, cutOf(random, USUAL, kind.generator()), USUAL));
    }

    @ParameterizedTest
    @MethodSource("named")
    void decide_whenOtherwisePatient_shouldCutTheLoopInTimeAndNameIt(Kind kind) {
        Property.holds(30, random -> {
            RunPolicy policy = onlyCircles(3 + random.nextInt(3));
            assertCutInTime(kind, cutOf(random, policy, kind.generator()), policy);
        });
    }

    private static void assertCutInTime(Kind kind, CutAfter end, RunPolicy policy) {
        assertThat(end.cut().status()).isEqualTo(RunStatus.CUT_OSCILLATION);
        assertThat(end.cut().detail()).startsWith(kind.detail() + ": ");
        assertThat(end.rounds()).isLessThanOrEqualTo(kind.bound().applyAsInt(policy.maxRepeats()));
    }

    @Test
    void decide_whenNothingNewIsFound_shouldCutForNoProgress() {
        Property.holds(300, random -> {
            CutAfter end = cutOf(random, USUAL, Loops::nothingNew);

            assertThat(end.cut().status()).isEqualTo(RunStatus.CUT_NO_PROGRESS);
            assertThat(end.rounds()).isLessThanOrEqualTo(5 * USUAL.maxIdleSteps());
        });
    }

    @Test
    void decide_whenAllGoesWrong_shouldCutForNoProgress() {
        Property.holds(300, random -> {
            CutAfter end = cutOf(random, USUAL, Loops::errors);

            assertThat(end.cut().status()).isEqualTo(RunStatus.CUT_NO_PROGRESS);
            assertThat(end.rounds()).isEqualTo(USUAL.maxRepairs());
        });
    }

    @Test
    void decide_whenTheSameFewThingsAreCombinedAnyhow_shouldCut() {
        Property.holds(300, random -> {
            CutAfter end = cutOf(random, USUAL, Loops::anyCombination);

            assertThat(end.cut().status()).isIn(RunStatus.CUT_OSCILLATION, RunStatus.CUT_NO_PROGRESS);
            assertThat(end.rounds()).isLessThanOrEqualTo(7 * (USUAL.maxRepeats() - 1) + 1);
        });
    }

    @Test
    void decide_whenProgressNeverEnds_shouldCutByTheNumberOfCalls() {
        Property.holds(50, random -> {
            CutAfter end = cutOf(random, USUAL, rounds -> _ -> rounds.usefulRound());

            assertThat(end.cut().status()).isEqualTo(RunStatus.CUT_STEPS);
        });
    }

    @Test
    void decide_whenCutForALoop_shouldAllowOneMoreCallWithoutTools() {
        TestRun run = TestRun.usual();
        List<Use> same = List.of(Use.read("search", "{}", "nothing"));
        while (!(run.next() instanceof RunCommand.WrapUp)) {
            run.round(same);
        }
        run.write(new RunEvent.WrapUpBegan(RunEvents.START, ((RunCommand.WrapUp) run.next()).cut()));

        assertThat(run.next())
                .isInstanceOfSatisfying(
                        RunCommand.CallModel.class,
                        call -> assertThat(call.wrapUp()).map(Cut::status).contains(RunStatus.CUT_OSCILLATION));
        run.write(RunEvents.ended(CallEnd.ANSWERED));
        assertThat(run.next()).isEqualTo(new RunCommand.Finish(RunStatus.CUT_OSCILLATION));
    }
}
