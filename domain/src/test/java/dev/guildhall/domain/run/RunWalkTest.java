package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.WrapUpBegan;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.testing.Property;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is true of every run, whatever its model, its tools, its humans and its engines do. */
class RunWalkTest {

    static RandomEngine walk(Random random, RunPolicy policy) {
        RandomEngine engine = new RandomEngine(random, policy);
        engine.run();
        return engine;
    }

    static RunPolicy policy(Random random) {
        return new RunPolicy(
                1 + random.nextInt(20),
                Duration.ofSeconds(1 + random.nextInt(2000)),
                1 + random.nextInt(4),
                2 + random.nextInt(4),
                2 + random.nextInt(3),
                1 + random.nextInt(5),
                new MoneyMicros(1 + random.nextInt(1000)));
    }

    static <T extends RunEvent> List<T> all(List<RunEvent> journal, Class<T> kind) {
        return journal.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void walk_whenTakenOften_shouldMeetEveryKindOfEventAndEnd() {
        Set<Class<?>> kinds = new HashSet<>();
        Set<RunStatus> ends = EnumSet.noneOf(RunStatus.class);
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<RunEvent> journal = walk(random, policy(random)).journal();
            journal.forEach(event -> kinds.add(event.getClass()));
            ends.add(((RunFinished) journal.getLast()).status());
        }

        assertThat(kinds).containsExactlyInAnyOrder(RunEvent.class.getPermittedSubclasses());
        assertThat(ends)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RunStatus.values())
                        .filter(RunStatus::isFinal)
                        .toList());
    }

    @Test
    void decide_whenObeyed_shouldAlwaysEndTheRun() {
        Property.holds(random -> {
            List<RunEvent> journal = walk(random, policy(random)).journal();

            assertThat(journal.getLast()).isInstanceOf(RunFinished.class);
            assertThat(all(journal, RunFinished.class)).hasSize(1);
        });
    }

    @Test
    void decide_whenObeyed_shouldCallNoModelBehindALimitButOnce() {
        Property.holds(random -> {
            RunPolicy policy = policy(random);
            RandomEngine engine = walk(random, policy);
            List<ModelCallEnded> ends = all(engine.journal(), ModelCallEnded.class);
            long lost = ends.stream()
                    .filter(call -> call.end() == CallEnd.INTERRUPTED)
                    .count();

            assertThat(ends.size() - lost).isLessThanOrEqualTo(policy.maxSteps() + 1L);
            assertThat(lost).isLessThanOrEqualTo(policy.maxInterruptions());
            assertThat(all(engine.journal(), WrapUpBegan.class)).hasSizeLessThanOrEqualTo(1);
            assertThat(engine.modelCalls())
                    .allMatch(call -> call.left().isPositive())
                    .filteredOn(call -> call.wrapUp().isEmpty())
                    .hasSizeLessThanOrEqualTo(policy.maxSteps() + policy.maxInterruptions());
        });
    }

    @Test
    void decide_whenALimitWasReached_shouldEndWithItUnlessAHumanEndsIt() {
        Property.holds(random -> {
            List<RunEvent> journal = walk(random, policy(random)).journal();
            RunStatus end = ((RunFinished) journal.getLast()).status();

            assertThat(end.isCut())
                    .isEqualTo(!all(journal, WrapUpBegan.class).isEmpty()
                            && all(journal, RunEvent.RunCancelled.class).isEmpty());
            all(journal, WrapUpBegan.class).forEach(limit -> {
                assertThat(end).isIn(limit.cut().status(), RunStatus.CANCELLED);
                assertThat(callsAfter(journal, limit)).isLessThanOrEqualTo(1);
            });
        });
    }

    private static long callsAfter(List<RunEvent> journal, WrapUpBegan limit) {
        return all(journal.subList(journal.indexOf(limit), journal.size()), ModelCallEnded.class).stream()
                .filter(call -> call.end() != CallEnd.INTERRUPTED)
                .count();
    }

    @Test
    void decide_whenObeyed_shouldNotCallAModelWhenCostOrTimeIsOver() {
        Property.holds(200, random -> {
            RunPolicy policy = policy(random);
            RunState state = new RunState.NotStarted();
            for (RunEvent event : walk(random, policy).journal()) {
                if (state instanceof RunState.Thinking thinking
                        && RunMachine.decide(state, policy).getFirst() instanceof CallModel call
                        && call.wrapUp().isEmpty()) {
                    assertThat(thinking.progress().cost()).isLessThan(policy.maxCost());
                    assertThat(thinking.progress().elapsed()).isLessThan(policy.maxElapsed());
                }
                state = RunMachine.evolve(state, event);
            }
        });
    }

    @Test
    void fold_whenFinished_shouldHaveEveryPieceOfTheAnswerInOrder() {
        Property.holds(random -> {
            List<RunEvent> journal = walk(random, policy(random)).journal();
            String said = all(journal, RunEvent.MessageAdded.class).stream()
                    .map(RunEvent.MessageAdded::content)
                    .collect(Collectors.joining());

            assertThat(RunMachine.fold(journal))
                    .isInstanceOfSatisfying(
                            RunState.Finished.class,
                            finished -> assertThat(finished.answer()).isEqualTo(said));
        });
    }

    @Test
    void decide_whenModelsAskForTools_shouldNumberEachRequestOnce() {
        Property.holds(random -> {
            Set<CallId> seen = new HashSet<>();
            all(walk(random, policy(random)).journal(), ModelCallEnded.class)
                    .forEach(call -> assertThat(call.requests()).allMatch(request -> seen.add(request.call())));
        });
    }

    @Test
    void decide_whenModelsAreCalledAgain_shouldOnlyEverAddToTheExchange() {
        Property.holds(random -> {
            List<Turn> before = List.of();
            for (CallModel call : walk(random, policy(random)).modelCalls()) {
                assertThat(call.turns().subList(0, before.size())).isEqualTo(before);
                before = call.turns();
            }
        });
    }
}
