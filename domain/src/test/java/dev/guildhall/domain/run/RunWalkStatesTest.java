package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunWalkTest.all;
import static dev.guildhall.domain.run.RunWalkTest.policy;
import static dev.guildhall.domain.run.RunWalkTest.walk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.guildhall.domain.run.RunEvent.CompensationEnded;
import dev.guildhall.domain.run.RunEvent.CompensationStarted;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunMachine.IllegalTransition;
import dev.guildhall.domain.testing.Property;
import dev.guildhall.domain.tool.Effect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is true of every state a run goes through. */
class RunWalkStatesTest {

    @Test
    void fold_whenRepeatedOrDoneStepByStep_shouldGiveTheSameState() {
        Property.holds(200, random -> {
            RunPolicy policy = policy(random);
            List<RunEvent> journal = walk(random, policy).journal();
            RunState state = new RunState.NotStarted();
            for (int i = 0; i < journal.size(); i++) {
                RunState folded = RunMachine.fold(journal.subList(0, i));
                assertThat(folded).isEqualTo(state).hasSameHashCodeAs(state);
                assertThat(RunMachine.decide(folded, policy)).isEqualTo(RunMachine.decide(state, policy));
                state = RunMachine.evolve(state, journal.get(i));
            }
            assertThat(RunMachine.fold(journal)).isEqualTo(state);
        });
    }

    @Test
    void decide_whenInAnyStateUnderAnyPolicy_shouldKnowWhatToDoUntilTheEnd() {
        Property.holds(300, random -> {
            RunState state = new RunState.NotStarted();
            for (RunEvent event : walk(random, policy(random)).journal()) {
                assertThat(RunMachine.decide(state, policy(random))).isNotEmpty();
                state = RunMachine.evolve(state, event);
            }
            assertThat(RunMachine.decide(state, policy(random))).isEmpty();
        });
    }

    @Test
    void evolve_whenAnyEventComesInAnyState_shouldTakeOrRefuseIt() {
        Property.holds(100, random -> {
            RunState state = new RunState.NotStarted();
            for (RunEvent event : walk(random, policy(random)).journal()) {
                EventSamples.ALL.values().forEach(takenOrRefusedIn(state));
                state = RunMachine.evolve(state, event);
            }
        });
    }

    private static Consumer<RunEvent> takenOrRefusedIn(RunState state) {
        return event -> assertThatCode(() -> {
                    try {
                        RunMachine.evolve(state, event);
                    } catch (IllegalTransition refused) {
                        assertThat(refused).hasMessageContaining("cannot follow");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void elapsed_whenEventsAreAdded_shouldNeverGoBack() {
        Property.holds(300, random -> {
            RunState state = new RunState.NotStarted();
            Duration before = Duration.ZERO;
            for (RunEvent event : walk(random, policy(random)).journal()) {
                state = RunMachine.evolve(state, event);
                if (state instanceof RunState.Active active) {
                    assertThat(active.progress().elapsed()).isGreaterThanOrEqualTo(before);
                    before = active.progress().elapsed();
                }
            }
        });
    }

    @Test
    void compensation_whenTheRunDoesNotComplete_shouldMakeGoodEachEffectOnceLatestFirst() {
        Property.holds(3000, random -> {
            List<RunEvent> journal = walk(random, policy(random)).journal();
            boolean completed = ((RunFinished) journal.getLast()).status() == RunStatus.COMPLETED;
            List<CallId> expected = completed ? List.of() : effectsOf(journal).reversed();

            assertThat(all(journal, CompensationStarted.class))
                    .extracting(CompensationStarted::call)
                    .isEqualTo(expected);
            assertThat(all(journal, CompensationEnded.class))
                    .extracting(CompensationEnded::call)
                    .isEqualTo(expected);
        });
    }

    /** Compensable calls that were begun, in that order. */
    private static List<CallId> effectsOf(List<RunEvent> journal) {
        Set<CallId> effects = new LinkedHashSet<>();
        for (RunEvent event : journal) {
            if (event instanceof ToolCalled call && call.dispatch().effect() == Effect.COMPENSABLE) {
                effects.add(call.request().call());
            }
        }
        return new ArrayList<>(effects);
    }
}
