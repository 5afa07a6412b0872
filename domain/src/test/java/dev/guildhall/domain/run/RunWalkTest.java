package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.testing.Property;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is true of every run, whatever its model, its tools and its engines do. */
class RunWalkTest {

    private static RandomEngine walk(Random random, RunPolicy policy) {
        RandomEngine engine = new RandomEngine(random, policy);
        engine.run();
        return engine;
    }

    private static RunPolicy policy(Random random) {
        return new RunPolicy(
                1 + random.nextInt(20),
                Duration.ofSeconds(1 + random.nextInt(2000)),
                1 + random.nextInt(4),
                1 + random.nextInt(5),
                new MoneyMicros(1 + random.nextInt(1000)));
    }

    @Test
    void decide_whenObeyed_shouldAlwaysEndTheRun() {
        Property.holds(random -> {
            List<RunEvent> journal = walk(random, policy(random)).journal();

            assertThat(journal.getLast()).isInstanceOf(RunEvent.RunFinished.class);
            assertThat(journal)
                    .filteredOn(RunEvent.RunFinished.class::isInstance)
                    .hasSize(1);
        });
    }

    @Test
    void decide_whenObeyed_shouldCallNoModelBehindALimit() {
        Property.holds(random -> {
            RunPolicy policy = policy(random);
            RandomEngine engine = walk(random, policy);

            assertStaysWithin(policy, engine.journal());
            assertThat(engine.modelCalls()).allMatch(call -> repeats(call.turns()) < policy.maxRepeats());
        });
    }

    private static void assertStaysWithin(RunPolicy policy, List<RunEvent> journal) {
        long steps =
                ends(journal).stream().filter(end -> end != CallEnd.INTERRUPTED).count();
        long interruptions =
                ends(journal).stream().filter(end -> end == CallEnd.INTERRUPTED).count();
        assertThat(steps).isLessThanOrEqualTo(policy.maxSteps());
        assertThat(interruptions).isLessThanOrEqualTo(policy.maxInterruptions());
        for (int i = 1; i < journal.size(); i++) {
            if (RunMachine.decide(RunMachine.fold(journal.subList(0, i)), policy)
                            .orElseThrow()
                    instanceof RunCommand.CallModel) {
                assertThat(cost(journal.subList(0, i)))
                        .isLessThan(policy.maxCost().value());
                assertThat(Duration.between(
                                journal.getFirst().at(), journal.get(i - 1).at()))
                        .isLessThan(policy.maxElapsed());
            }
        }
    }

    private static List<CallEnd> ends(List<RunEvent> journal) {
        return journal.stream()
                .filter(RunEvent.ModelCallEnded.class::isInstance)
                .map(event -> ((RunEvent.ModelCallEnded) event).end())
                .toList();
    }

    private static long cost(List<RunEvent> journal) {
        return journal.stream()
                .filter(RunEvent.ModelCallEnded.class::isInstance)
                .mapToLong(event ->
                        ((RunEvent.ModelCallEnded) event).usage().cost().value())
                .sum();
    }

    private static long repeats(List<Turn> turns) {
        return turns.stream()
                .filter(Turn.OfTool.class::isInstance)
                .map(turn -> ((Turn.OfTool) turn).request())
                .collect(Collectors.groupingBy(
                        request -> List.of(request.tool(), request.input()), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    @Test
    void fold_whenRepeatedOrDoneStepByStep_shouldGiveTheSameState() {
        Property.holds(200, random -> {
            RunPolicy policy = policy(random);
            List<RunEvent> journal = walk(random, policy).journal();
            RunState state = new RunState.NotStarted();
            for (int i = 0; i < journal.size(); i++) {
                RunState folded = RunMachine.fold(journal.subList(0, i));
                assertThat(folded).isEqualTo(state);
                assertThat(RunMachine.decide(folded, policy)).isEqualTo(RunMachine.decide(state, policy));
                state = RunMachine.evolve(state, journal.get(i));
            }
            assertThat(RunMachine.fold(journal)).isEqualTo(state);
        });
    }

    @Test
    void fold_whenFinished_shouldHaveEveryPieceOfTheAnswerInOrder() {
        Property.holds(random -> {
            List<RunEvent> journal = walk(random, policy(random)).journal();
            String said = journal.stream()
                    .filter(RunEvent.MessageAdded.class::isInstance)
                    .map(event -> ((RunEvent.MessageAdded) event).content())
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
            for (RunEvent event : walk(random, policy(random)).journal()) {
                if (event instanceof RunEvent.ModelCallEnded call) {
                    assertThat(call.requests()).allMatch(request -> seen.add(request.call()));
                }
            }
        });
    }

    @Test
    void decide_whenModelsAreCalledAgain_shouldOnlyEverAddToTheExchange() {
        Property.holds(random -> {
            List<Turn> before = List.of();
            for (RunCommand.CallModel call : walk(random, policy(random)).modelCalls()) {
                assertThat(call.turns().subList(0, before.size())).isEqualTo(before);
                before = call.turns();
            }
        });
    }

    @Test
    void decide_whenEndedByAPolicy_shouldSayWhichLimit() {
        Property.holds(random -> {
            RunPolicy oneStep = new RunPolicy(1, Duration.ofDays(1), 9, 999, new MoneyMicros(Long.MAX_VALUE));
            List<RunEvent> journal = walk(random, oneStep).journal();

            assertThat(((RunEvent.RunFinished) journal.getLast()).status())
                    .isIn(RunStatus.COMPLETED, RunStatus.FAILED, RunStatus.CUT_STEPS);
        });
    }
}
