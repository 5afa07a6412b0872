package dev.guildhall.domain.run;

import static dev.guildhall.domain.run.RunEvents.APPROVAL;
import static dev.guildhall.domain.run.RunEvents.START;
import static dev.guildhall.domain.run.RunEvents.approvalRequested;
import static dev.guildhall.domain.run.RunEvents.called;
import static dev.guildhall.domain.run.RunEvents.decided;
import static dev.guildhall.domain.run.RunEvents.ended;
import static dev.guildhall.domain.run.RunEvents.request;
import static dev.guildhall.domain.run.RunEvents.returned;
import static dev.guildhall.domain.run.RunEvents.started;
import static dev.guildhall.domain.run.States.EDITED;
import static dev.guildhall.domain.run.States.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.testing.Property;
import dev.guildhall.domain.tool.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several tools at once, approvals and questions. */
class RunToolsTest {

    private static List<RunCommand> next(RunEvent... journal) {
        List<RunEvent> all = new ArrayList<>(List.of(started(), ended(CallEnd.TOOLS, FIRST)));
        all.addAll(List.of(journal));
        return RunMachine.decide(RunMachine.fold(all), RunPolicy.DEFAULT);
    }

    /** The only tool's result, as the model gets it. */
    private static Turn.OfTool resultAfter(RunEvent... journal) {
        RunCommand.CallModel call = (RunCommand.CallModel) next(journal).getFirst();
        return (Turn.OfTool) call.turns().getLast();
    }

    @Test
    void decide_whenToolsReturnInAnyOrder_shouldGiveTheModelTheSameExchange() {
        Property.holds(random -> {
            List<ToolRequest> requests = IntStream.rangeClosed(1, 1 + random.nextInt(8))
                    .mapToObj(i -> request(i, "search", "query " + i))
                    .toList();
            RunState state = RunMachine.fold(List.of(started(), ended(START, CallEnd.TOOLS, 1, requests)));
            for (RunEvent event : interleaved(random, requests)) {
                assertThat(state).isInstanceOf(RunState.Working.class);
                state = RunMachine.evolve(state, event);
            }

            List<Turn> expected = new ArrayList<>(List.of(new Turn.OfModel("", requests)));
            requests.forEach(each -> expected.add(
                    new Turn.OfTool(each, Dispatch.here(Effect.READ), "result of " + each.input(), false)));
            assertThat(((RunState.Thinking) state).progress().turns()).isEqualTo(expected);
        });
    }

    private static List<RunEvent> interleaved(Random random, List<ToolRequest> requests) {
        List<RunEvent> events = new ArrayList<>();
        List<ToolRequest> wished = new ArrayList<>(requests);
        List<ToolRequest> inUse = new ArrayList<>();
        Collections.shuffle(wished, random);
        while (!wished.isEmpty() || !inUse.isEmpty()) {
            if (inUse.isEmpty() || (!wished.isEmpty() && random.nextBoolean())) {
                inUse.add(wished.removeLast());
                events.add(called(inUse.getLast()));
            } else {
                ToolRequest done = inUse.remove(random.nextInt(inUse.size()));
                events.add(returned(done, "result of " + done.input()));
            }
        }
        return events;
    }

    @Test
    void decide_whenAnApprovalIsNeeded_shouldAwaitIt() {
        assertThat(next(approvalRequested(FIRST))).containsExactly(new RunCommand.AwaitApproval(FIRST, APPROVAL));
    }

    @Test
    void decide_whenApproved_shouldUseTheToolAsItWasAskedFor() {
        assertThat(next(approvalRequested(FIRST), decided(FIRST, Verdict.APPROVED)))
                .containsExactly(new RunCommand.UseApproved(FIRST, APPROVAL));
    }

    @Test
    void decide_whenApprovedWithEditedArguments_shouldUseAndShowThose() {
        RunEvent decided = decided(START, FIRST, Verdict.APPROVED, "", Optional.of(EDITED.input()));

        assertThat(next(approvalRequested(FIRST), decided))
                .containsExactly(new RunCommand.UseApproved(EDITED, APPROVAL));
        assertThat(resultAfter(approvalRequested(FIRST), decided, called(EDITED), returned(EDITED, "Paid."))
                        .request())
                .isEqualTo(EDITED);
    }

    @Test
    void decide_whenRejected_shouldTellTheModelWhy() {
        Turn.OfTool result = resultAfter(
                approvalRequested(FIRST), decided(START, FIRST, Verdict.REJECTED, "Too much.", Optional.empty()));

        assertThat(result.content()).isEqualTo("A human refused this. They said: Too much.");
        assertThat(result.isError()).isTrue();
        assertThat(resultAfter(approvalRequested(FIRST), decided(FIRST, Verdict.REJECTED))
                        .content())
                .isEqualTo("A human refused this.");
    }

    @Test
    void decide_whenNobodyDecides_shouldLetTheModelGoOnWithout() {
        Turn.OfTool result = resultAfter(approvalRequested(FIRST), decided(FIRST, Verdict.EXPIRED));

        assertThat(result.content()).contains("Go on without it");
        assertThat(result.isError()).isTrue();
    }

    @Test
    void decide_whenAHumanIsAsked_shouldAwaitTheAnswerAndHandItOn() {
        assertThat(next(RunEvents.asked(FIRST))).containsExactly(new RunCommand.AwaitAnswer(FIRST));
        assertThat(resultAfter(RunEvents.asked(FIRST), returned(FIRST, "Blue.")).content())
                .isEqualTo("Blue.");
    }
}
