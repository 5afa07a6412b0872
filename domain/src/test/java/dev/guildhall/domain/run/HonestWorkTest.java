package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.testing.Property;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work that looks a little like a loop must not be cut. */
class HonestWorkTest {

    private static final int REPEATS = RunPolicy.DEFAULT.maxRepeats();

    /** A run that is looked at before each model call. */
    private record Work(Rounds rounds, TestRun run) {

        void round(Use... uses) {
            round(List.of(uses));
        }

        void round(List<Use> uses) {
            run.round(uses);
            assertThat(run.next())
                    .isInstanceOfSatisfying(
                            RunCommand.CallModel.class,
                            call -> assertThat(call.wrapUp()).isEmpty());
        }

        void times(int times, Runnable work) {
            IntStream.range(0, times).forEach(_ -> work.run());
        }

        int upTo(int most) {
            return rounds.upTo(most);
        }

        String news() {
            return rounds.news();
        }
    }

    private static void isNotCut(Consumer<Work> honest) {
        Property.holds(
                100, random -> honest.accept(new Work(new Rounds(random), new TestRun(random, RunPolicy.DEFAULT))));
    }

    @Test
    void decide_whenEachCallIsUseful_shouldNotCut() {
        isNotCut(work -> work.times(99, () -> work.round(work.rounds().usefulRound())));
    }

    @Test
    void decide_whenOneColleagueGetsDifferentTasks_shouldNotCut() {
        isNotCut(work -> work.times(5 * REPEATS - 1, () -> work.round(Use.delegated(1, work.news(), work.news()))));
    }

    @Test
    void decide_whenWriterAndEditorTakeTurns_shouldNotCut() {
        isNotCut(work -> work.times(2 * REPEATS - 1, () -> {
            work.round(Use.delegated(1, work.news(), work.news()));
            work.round(Use.delegated(2, work.news(), work.news()));
        }));
    }

    @Test
    void decide_whenEachChangeIsConfirmedAlike_shouldNotCut() {
        isNotCut(work -> work.times(
                90, () -> work.round(Use.changed("remember", work.rounds().json(work.news()), "Remembered."))));
    }

    @Test
    void decide_whenPollingWhileItChanges_shouldNotCut() {
        isNotCut(work -> work.times(3 * REPEATS - 1, () -> work.round(Use.read("status", "{}", work.news()))));
    }

    @Test
    void decide_whenLookingAgainNowAndThenAndItChanges_shouldNotCut() {
        isNotCut(work -> work.times(45, () -> {
            work.round(Use.read("status", "{}", work.news()));
            work.round(work.rounds().newlyRead());
        }));
    }

    @Test
    void decide_whenLookingAgainAfterEachChange_shouldNotCut() {
        isNotCut(work -> work.times(3 * REPEATS - 1, () -> {
            work.round(Use.changed("write", work.rounds().json(work.news()), "Saved."));
            work.round(Use.read("test", "{}", "1 of 12 fails."));
        }));
    }

    @Test
    void decide_whenCallsOfOneRoundHaveEqualResults_shouldNotCut() {
        isNotCut(work -> work.times(2 + work.upTo(5), () -> {
            work.round(IntStream.range(0, 2 + work.upTo(14))
                    .mapToObj(_ -> Use.read("search", work.rounds().json(work.news()), "Nothing found."))
                    .toList());
            work.round(work.rounds().newlyRead());
        }));
    }

    @Test
    void decide_whenTheSameIsAskedLessOftenThanTooOften_shouldNotCut() {
        isNotCut(work -> {
            List<Use> same = work.rounds().anyRound();
            work.times(REPEATS - 1, () -> work.round(work.rounds().again(same)));
            work.times(work.upTo(20), () -> work.round(work.rounds().usefulRound()));
        });
    }

    @Test
    void decide_whenMistakesAreMended_shouldNotCut() {
        isNotCut(work -> work.times(work.upTo(15), () -> {
            work.times(
                    work.upTo(RunPolicy.DEFAULT.maxRepairs() - 1),
                    () -> work.round(Use.failed("fetch", work.rounds().json(work.news()), "No such field.")));
            work.round(work.rounds().usefulRound());
        }));
    }

    @Test
    void decide_whenSameInputGoesToDifferentTools_shouldNotCut() {
        isNotCut(work -> work.times(30, () -> work.round(Use.read(work.news(), "{}", work.news()))));
    }

    @Test
    void decide_whenHumansAnswerDifferentQuestionsAlike_shouldNotCut() {
        TestRun run = TestRun.usual();
        for (int call = 1; call <= 20; call++) {
            ToolRequest question = RunEvents.request(call, "ask_human", "{\"question\":\"May I do " + call + "?\"}");
            run.write(RunEvents.ended(CallEnd.TOOLS, question));
            run.write(RunEvents.asked(question));
            run.write(RunEvents.returned(question, "Yes."));

            assertThat(run.next()).isInstanceOf(RunCommand.CallModel.class);
        }
    }
}
