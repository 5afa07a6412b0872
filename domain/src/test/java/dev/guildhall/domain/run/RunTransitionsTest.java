package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.errored;
import static dev.guildhall.domain.run.RunEvents.finished;
import static dev.guildhall.domain.run.RunEvents.piece;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static dev.guildhall.domain.run.RunEvents.thought;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every event in every state: the whole table of what an engine may write. */
class RunTransitionsTest {

    private static final ToolRequest FIRST = request(1, "delegate_to_agent", "{}");
    private static final ToolRequest SECOND = request(2, "delegate_to_agent", "{}");

    private static final Map<String, RunEvent> EVENTS = events();
    private static final Set<String> ENDS = Set.of("errored", "finished");
    private static final Set<String> WORDS =
            Set.of("thought", "piece", "answered", "cut", "lost", "asked", "errored", "finished");

    private static Map<String, RunEvent> events() {
        Map<String, RunEvent> events = new LinkedHashMap<>();
        events.put("started", started());
        events.put("thought", thought("hm"));
        events.put("piece", piece("text"));
        events.put("answered", ended(CallEnd.ANSWERED));
        events.put("cut", ended(CallEnd.LENGTH));
        events.put("lost", ended(CallEnd.INTERRUPTED));
        events.put("asked", ended(CallEnd.TOOLS, FIRST, SECOND));
        events.put("called first", called(FIRST));
        events.put("called second", called(SECOND));
        events.put("returned first", returned(FIRST, "ok"));
        events.put("returned second", returned(SECOND, "ok"));
        events.put("errored", errored());
        events.put("finished", finished(RunStatus.CANCELLED));
        return events;
    }

    @TestFactory
    Stream<DynamicTest> notStarted_whenAnyEvent_shouldOnlyStart() {
        return table(List.of(), Set.of("started"));
    }

    @TestFactory
    Stream<DynamicTest> thinking_whenAnyEvent_shouldOnlyTakeWordsAndEnds() {
        return table(List.of(started()), WORDS);
    }

    @TestFactory
    Stream<DynamicTest> thinkingInTheMiddle_whenAnyEvent_shouldOnlyTakeWordsAndEnds() {
        return table(List.of(started(), piece("text")), WORDS);
    }

    @TestFactory
    Stream<DynamicTest> usingTools_whenAnyEvent_shouldOnlyCallTheNext() {
        return table(
                List.of(started(), ended(CallEnd.TOOLS, FIRST, SECOND)), Set.of("called first", "errored", "finished"));
    }

    @TestFactory
    Stream<DynamicTest> awaitingATool_whenAnyEvent_shouldOnlyTakeItsAnswer() {
        return table(
                List.of(started(), ended(CallEnd.TOOLS, FIRST, SECOND), called(FIRST)),
                Set.of("returned first", "errored", "finished"));
    }

    @TestFactory
    Stream<DynamicTest> betweenTools_whenAnyEvent_shouldOnlyCallTheNext() {
        return table(
                List.of(started(), ended(CallEnd.TOOLS, FIRST, SECOND), called(FIRST), returned(FIRST, "ok")),
                Set.of("called second", "errored", "finished"));
    }

    @TestFactory
    Stream<DynamicTest> answered_whenAnyEvent_shouldOnlyEnd() {
        return table(List.of(started(), piece("text"), ended(CallEnd.ANSWERED)), ENDS);
    }

    @TestFactory
    Stream<DynamicTest> broken_whenAnyEvent_shouldOnlyFinish() {
        return table(List.of(started(), errored()), Set.of("finished"));
    }

    @TestFactory
    Stream<DynamicTest> finished_whenAnyEvent_shouldTakeNothing() {
        return table(List.of(started(), finished(RunStatus.CANCELLED)), Set.of());
    }

    private static Stream<DynamicTest> table(List<RunEvent> journal, Set<String> legal) {
        RunState state = RunMachine.fold(journal);
        return EVENTS.entrySet().stream()
                .map(event -> DynamicTest.dynamicTest(event.getKey(), () -> {
                    if (legal.contains(event.getKey())) {
                        assertThatCode(() -> RunMachine.evolve(state, event.getValue()))
                                .doesNotThrowAnyException();
                    } else {
                        assertThatExceptionOfType(RunMachine.IllegalTransition.class)
                                .isThrownBy(() -> RunMachine.evolve(state, event.getValue()));
                    }
                }));
    }
}
