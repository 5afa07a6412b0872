package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.delegation.DelegationRule;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.RunId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of all runs in the end, wherever engines die. A failure names the seed that repeats it. */
class SimulationTest {

    private static final int SIMULATIONS = 60;

    private static void simulate(boolean cancels, Consumer<Aftermath> check) {
        int deaths = 0;
        for (long seed = 0; seed < SIMULATIONS; seed++) {
            Simulation simulation = new Simulation(new Random(seed), cancels);
            try {
                simulation.run();
                check.accept(new Aftermath(simulation));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
            deaths += simulation.deaths();
        }
        assertThat(deaths).as("engines died often enough to prove anything").isGreaterThan(SIMULATIONS);
    }

    @Test
    void advance_whenEnginesDieAnywhere_shouldEndEveryRunAsItsJournalSays() {
        simulate(
                true,
                aftermath -> assertThat(aftermath.runs()).isNotEmpty().allSatisfy(run -> {
                    assertThat(aftermath.state(run.id())).isInstanceOf(RunState.Finished.class);
                    RunState.Finished end = (RunState.Finished) aftermath.state(run.id());
                    assertThat(run.status()).isEqualTo(end.status());
                    assertThat(run.cost()).isEqualTo(end.cost());
                }));
    }

    @Test
    void advance_whenEnginesDieAnywhere_shouldNumberEntriesWithoutGap() {
        simulate(
                true,
                aftermath -> assertThat(aftermath.runs()).allSatisfy(run -> {
                    List<JournalEntry> journal = aftermath.journal(run.id());
                    for (int i = 0; i < journal.size(); i++) {
                        assertThat(journal.get(i).seq()).isEqualTo(i + 1L);
                    }
                }));
    }

    @Test
    void advance_whenEnginesDieAnywhere_shouldMeterEachModelCallOnce() {
        simulate(true, aftermath -> {
            List<String> ended = aftermath.runs().stream()
                    .flatMap(run -> aftermath.journal(run.id()).stream()
                            .filter(entry -> entry.event() instanceof RunEvent.ModelCallEnded)
                            .map(entry -> run.id() + "/" + entry.seq()))
                    .toList();
            assertThat(aftermath.usage())
                    .extracting(entry -> entry.run() + "/" + entry.seq())
                    .containsExactlyInAnyOrderElementsOf(ended);
            assertThat(aftermath.runs())
                    .allSatisfy(run -> assertThat(run.cost().value()).isEqualTo(charged(aftermath, run)));
        });
    }

    private static long charged(Aftermath aftermath, Run run) {
        return aftermath.usage().stream()
                .filter(entry -> entry.run().equals(run.id()))
                .mapToLong(entry -> entry.usage().cost().value())
                .sum();
    }

    @Test
    void advance_whenEnginesDieAnywhere_shouldStartEachDelegationOnce() {
        simulate(
                true,
                aftermath -> assertThat(aftermath.runs()).allSatisfy(run -> {
                    Stream<RunId> started = aftermath.events(run.id()).stream()
                            .filter(RunEvent.ToolCalled.class::isInstance)
                            .flatMap(event -> ((RunEvent.ToolCalled) event).dispatch().child().stream());
                    assertThat(aftermath.childrenOf(run.id()))
                            .extracting(Run::id)
                            .containsExactlyInAnyOrderElementsOf(started.toList());
                    assertThat(run.depth()).isLessThanOrEqualTo(DelegationRule.MAX_DEPTH);
                }));
    }

    @Test
    void advance_whenEnginesDieAnywhere_shouldSayEachAnswerOnceAndWhole() {
        simulate(true, aftermath -> {
            Map<RunId, String> said = new HashMap<>();
            for (Message message : aftermath.answers()) {
                assertThat(said.put(message.run(), message.content())).isNull();
            }
            assertThat(aftermath.runs())
                    .filteredOn(run -> run.conversation().isPresent())
                    .allSatisfy(run -> assertThat(said.getOrDefault(run.id(), ""))
                            .isEqualTo(answer(aftermath, run).isBlank() ? "" : answer(aftermath, run)));
        });
    }

    private static String answer(Aftermath aftermath, Run run) {
        return ((RunState.Finished) aftermath.state(run.id())).answer();
    }

    @Test
    void advance_whenEnginesDieAnywhere_shouldCloseEveryModelCall() {
        simulate(
                true,
                aftermath -> assertThat(aftermath.simulation().ports.models().allClosed())
                        .isTrue());
    }

    @Test
    void advance_shouldAnswerAConversationOneAfterTheOther() {
        simulate(true, aftermath -> {
            Map<ConversationId, Instant> ended = new HashMap<>();
            for (Run run : aftermath.runs()) {
                run.conversation().ifPresent(conversation -> {
                    List<RunEvent> events = aftermath.events(run.id());
                    if (events.size() == 3) {
                        // Cancelled before its turn: started and ended at once, without a word.
                        return;
                    }
                    Instant before = ended.getOrDefault(conversation, Instant.MIN);
                    assertThat(events.getFirst().at()).isAfterOrEqualTo(before);
                    ended.put(conversation, events.getLast().at());
                });
            }
        });
    }
}
