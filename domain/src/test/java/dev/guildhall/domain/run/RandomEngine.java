package dev.guildhall.domain.run;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.run.RunState.NotStarted;
import dev.guildhall.domain.run.RunState.Paused;
import dev.guildhall.domain.run.RunState.Thinking;
import dev.guildhall.domain.run.RunState.Working;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.testing.Arbitrary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Drives a run with a model, tools and humans that do anything, and an engine that carries out commands in any order and may
 * die after any entry.
 */
final class RandomEngine {

    private static final int ENOUGH = 20_000;

    private final Random random;
    private final RunPolicy policy;
    private final RandomTools tools;
    private final List<RunEvent> journal = new ArrayList<>();
    private final List<CallModel> modelCalls = new ArrayList<>();
    private RunState state = new NotStarted();
    private Instant now = RunEvents.START;
    private int entriesUntilDeath = Integer.MAX_VALUE;

    RandomEngine(Random random, RunPolicy policy) {
        this.random = random;
        this.policy = policy;
        this.tools = new RandomTools(random, this);
    }

    List<RunEvent> journal() {
        return List.copyOf(journal);
    }

    List<CallModel> modelCalls() {
        return List.copyOf(modelCalls);
    }

    Instant now() {
        return now;
    }

    void pass(int mostSeconds) {
        now = now.plusSeconds(random.nextInt(mostSeconds + 1));
    }

    /** Lets engine after engine work on the run until there is nothing to do. */
    void run() {
        for (int engines = 0; engines < ENOUGH; engines++) {
            entriesUntilDeath = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : Integer.MAX_VALUE;
            try {
                driveToTheEnd();
                return;
            } catch (Died e) {
                tools.forget();
                pass(2);
            }
        }
        throw new AssertionError("the run never ends");
    }

    private void driveToTheEnd() {
        for (int commands = 0; commands < ENOUGH; commands++) {
            interfere();
            List<RunCommand> next = RunMachine.decide(state, policy);
            if (next.isEmpty()) {
                return;
            }
            obey(next.get(random.nextInt(next.size())));
        }
        throw new AssertionError("the run never ends");
    }

    /** What humans do without being asked. */
    private void interfere() {
        boolean between = state instanceof Working || (state instanceof Thinking thinking && !thinking.open());
        if (between && random.nextInt(30) == 0) {
            write(new RunEvent.RunPaused(now, RunEvents.ADA));
        }
        boolean going =
                state instanceof RunState.Active || state instanceof Paused || state instanceof RunState.Answered;
        if (going && random.nextInt(100) == 0) {
            write(new RunEvent.RunCancelled(now, Optional.empty()));
        }
    }

    private void obey(RunCommand command) {
        switch (command) {
            case RunCommand.Start _ -> write(RunEvents.started());
            case CallModel call -> callModel(call);
            case RunCommand.CloseLostCall _ -> write(callEnd(CallEnd.INTERRUPTED, List.of()));
            case RunCommand.WrapUp(Cut cut) -> write(new RunEvent.WrapUpBegan(now, cut));
            case RunCommand.UseTool(ToolRequest request) -> tools.use(request);
            case RunCommand.UseApproved(ToolRequest request, var _) -> tools.useApproved(request);
            case RunCommand.RepeatTool(ToolRequest request) -> tools.comeBack(request, false);
            case RunCommand.CloseLostTool(ToolRequest request) -> tools.comeBack(request, true);
            case RunCommand.AwaitChild(ToolRequest request, var _) -> tools.comeBack(request, false);
            case RunCommand.AwaitAnswer(ToolRequest request) -> tools.answer(request);
            case RunCommand.AwaitApproval(ToolRequest request, var approval) -> tools.decide(request, approval);
            case RunCommand.AwaitResume _ -> resume();
            case RunCommand.Compensate(ToolRequest request, boolean begun) -> tools.compensate(request, begun);
            case RunCommand.Fail(RunStatus status, String code, String detail) ->
                write(new RunEvent.RunErrored(now, status, code, detail, false));
            case RunCommand.Finish(RunStatus status) -> write(new RunEvent.RunFinished(now, status, MoneyMicros.ZERO));
        }
    }

    private void resume() {
        pass(100_000);
        write(new RunEvent.RunResumed(now, RunEvents.ADA));
    }

    private void callModel(CallModel call) {
        modelCalls.add(call);
        if (call.tier().isEmpty() && random.nextInt(20) == 0) {
            write(new RunEvent.RunDegraded(now, ModelTier.PREMIUM, ModelTier.STANDARD));
        }
        for (String text : Arbitrary.listOf(random, 4, () -> Arbitrary.text(random, 3))) {
            pass(5);
            write(random.nextInt(3) == 0 ? new RunEvent.ThoughtAdded(now, text) : new RunEvent.MessageAdded(now, text));
        }
        switch (random.nextInt(16)) {
            case 0 -> write(callEnd(CallEnd.ANSWERED, List.of()));
            case 1 -> write(callEnd(CallEnd.LENGTH, tools.requests(call.firstCall())));
            case 2 -> write(RunEvents.errored(RunStatus.FAILED));
            default -> write(callEnd(CallEnd.TOOLS, tools.requests(call.firstCall())));
        }
    }

    private RunEvent callEnd(CallEnd end, List<ToolRequest> requests) {
        ModelUsage usage =
                new ModelUsage("demo", 1, TokenCount.ZERO, TokenCount.ZERO, new MoneyMicros(random.nextInt(100)), true);
        return new RunEvent.ModelCallEnded(now, usage, end, requests);
    }

    /** Writes all of it or nothing, as one transaction does. */
    void write(RunEvent... events) {
        for (RunEvent event : events) {
            state = RunMachine.evolve(state, event);
            journal.add(event);
        }
        entriesUntilDeath -= events.length;
        if (entriesUntilDeath <= 0) {
            throw new Died();
        }
    }

    /** The engine is gone. */
    private static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
