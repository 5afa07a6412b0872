package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.START;
import static dev.guildhall.domain.run.RunEvents.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.run.RunMachine.IllegalTransition;
import dev.guildhall.domain.run.RunState.Paused;
import dev.guildhall.domain.run.RunState.Working;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every event in every state: the whole table of what an engine may write. All else is refused. */
class RunTransitionsTest {

    private static final String ENDS = " error errorCut cancel";

    private static final String ALLOWED = """
            notStarted: start
            thinking: thought message answered length lost tools pause degrade wrapUp ENDS finishCancelled
            callOpen: thought message answered length lost tools ENDS finishCancelled
            continued: thought message answered length lost tools pause degrade wrapUp ENDS finishCancelled
            degraded: thought message answered length lost tools pause wrapUp ENDS finishCancelled
            lastCall: thought message answered length lost tools pause degrade ENDS finishCancelled
            lastCallOpen: thought message answered length lost tools ENDS finishCancelled
            wished: call1 delegate1 pay1 call2 requestApproval1 ask1 pause ENDS finishCancelled
            awaitingApproval: call2 approve1 approveEdited1 reject1 expire1 pause ENDS finishCancelled
            approved: call1 delegate1 pay1 call2 pause ENDS finishCancelled
            approvedEdited: callEdited1 call2 pause ENDS finishCancelled
            refused: call2 pause ENDS finishCancelled
            asked: call2 return1 fail1 pause ENDS finishCancelled
            inUse: call2 return1 fail1 pause ENDS finishCancelled
            atAColleague: call2 return1 fail1 pause ENDS finishCancelled
            owingInUse: call2 return1 fail1 pause ENDS
            oneReturned: call2 pause ENDS finishCancelled
            pausedThinking: resume ENDS
            pausedAwaitingApproval: resume ENDS
            pausedInUse: return1 fail1 resume ENDS
            answered: ENDS finishCompleted finishCancelled
            answeredNothing: ENDS finishCancelled
            answeredOwing: ENDS finishCompleted
            failing: finishFailed
            cancelling: finishCancelled
            cutting: finishCut
            owing: compensate2
            undoing: compensated2
            undoneOne: compensate1
            finished:
            """.replace(" ENDS", ENDS);

    @Test
    void evolve_whenAnyEventInAnyState_shouldTakeWhatIsInTheTableAndNothingElse() {
        String actual = States.ALL.entrySet().stream()
                .map(state -> (state.getKey() + ": " + allowed(RunMachine.fold(state.getValue()))).strip())
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(actual).isEqualTo(ALLOWED);
    }

    private static String allowed(RunState state) {
        return EventSamples.ALL.entrySet().stream()
                .filter(event -> isAllowed(state, event.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private static boolean isAllowed(RunState state, RunEvent event) {
        try {
            RunMachine.evolve(state, event);
            return true;
        } catch (IllegalTransition e) {
            assertThat(e).hasMessage("%s cannot follow in state %s", nameOf(event), nameOf(state));
            return false;
        }
    }

    private static String nameOf(Object value) {
        return value.getClass().getSimpleName();
    }

    @Test
    void table_whenAKindOfEventIsAdded_shouldHaveIt() {
        assertThat(EventSamples.ALL.values().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kindsOf(RunEvent.class));
    }

    @Test
    void table_whenAKindOfStateIsAdded_shouldHaveIt() {
        List<RunState> states =
                States.ALL.values().stream().map(RunMachine::fold).toList();
        List<Class<?>> kinds = new ArrayList<>(kindsOf(RunState.class));
        kinds.remove(RunState.Active.class);
        kinds.addAll(kindsOf(RunState.Active.class));

        assertThat(states.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(states.stream()
                        .flatMap(RunTransitionsTest::uses)
                        .<Class<?>>map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(kindsOf(ToolUse.class));
    }

    private static Stream<ToolUse> uses(RunState state) {
        return state instanceof Working working
                ? working.uses().stream()
                : state instanceof Paused(Working working) ? working.uses().stream() : Stream.empty();
    }

    private static List<Class<?>> kindsOf(Class<?> sealed) {
        return Arrays.asList(sealed.getPermittedSubclasses());
    }

    @Test
    void evolve_whenARequestHasAUsedNumber_shouldRefuse() {
        List<RunEvent> journal = new ArrayList<>(States.ALL.get("wished"));
        journal.add(RunEvents.called(States.FIRST));
        journal.add(RunEvents.returned(States.FIRST, "ok"));
        journal.add(RunEvents.called(States.SECOND));
        journal.add(RunEvents.returned(States.SECOND, "ok"));
        RunState state = RunMachine.fold(journal);

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> RunMachine.evolve(state, RunEvents.ended(CallEnd.TOOLS, States.SECOND)));
        assertThat(RunMachine.evolve(state, RunEvents.ended(CallEnd.TOOLS, RunEvents.request(3, "search", "{}"))))
                .isInstanceOf(Working.class);
    }

    @Test
    void evolve_whenTheLastCallWantsTools_shouldTakeNone() {
        RunState state = RunMachine.fold(List.of(
                started(),
                RunEvents.wrapUp(RunStatus.CUT_STEPS),
                RunEvents.ended(START, CallEnd.TOOLS, 1, States.FIRST)));

        assertThat(state).isInstanceOfSatisfying(RunState.Ending.class, ending -> {
            assertThat(ending.status()).isEqualTo(RunStatus.CUT_STEPS);
            assertThat(ending.progress().turns()).containsExactly(new Turn.OfModel("", List.of()));
        });
    }
}
