package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunCommand.AwaitChild;
import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.run.RunCommand.CloseLostCall;
import dev.guildhall.domain.run.RunCommand.CloseLostTool;
import dev.guildhall.domain.run.RunCommand.Fail;
import dev.guildhall.domain.run.RunCommand.Finish;
import dev.guildhall.domain.run.RunCommand.Start;
import dev.guildhall.domain.run.RunCommand.UseTool;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.testing.Arbitrary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Drives a run with a model and tools that do anything, and an engine that may die after any entry. */
final class RandomEngine {

    private static final int ENOUGH = 10_000;

    private final Random random;
    private final RunPolicy policy;
    private final List<RunEvent> journal = new ArrayList<>();
    private final List<CallModel> modelCalls = new ArrayList<>();
    private Instant now = RunEvents.START;
    private int entriesUntilDeath = Integer.MAX_VALUE;

    RandomEngine(Random random, RunPolicy policy) {
        this.random = random;
        this.policy = policy;
    }

    List<RunEvent> journal() {
        return List.copyOf(journal);
    }

    List<CallModel> modelCalls() {
        return List.copyOf(modelCalls);
    }

    /** Lets engine after engine work on the run until there is nothing to do. */
    void run() {
        for (int engines = 0; engines < ENOUGH; engines++) {
            entriesUntilDeath = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : Integer.MAX_VALUE;
            try {
                driveToTheEnd();
                return;
            } catch (Died e) {
                now = now.plusSeconds(1);
            }
        }
        throw new AssertionError("the run never ends");
    }

    private void driveToTheEnd() {
        for (int commands = 0; commands < ENOUGH; commands++) {
            Optional<RunCommand> command = RunMachine.decide(RunMachine.fold(journal), policy);
            if (command.isEmpty()) {
                return;
            }
            obey(command.get());
        }
        throw new AssertionError("the run never ends");
    }

    private void obey(RunCommand command) {
        switch (command) {
            case Start _ -> write(RunEvents.started());
            case CallModel call -> callModel(call);
            case CloseLostCall _ -> write(callEnd(CallEnd.INTERRUPTED, List.of()));
            case UseTool(ToolRequest request) -> useTool(request);
            case AwaitChild(ToolRequest request, RunId _) -> write(answerTo(request, random.nextBoolean()));
            case CloseLostTool(ToolRequest request) -> write(answerTo(request, true));
            case Fail(RunStatus status, String code, String detail) ->
                write(
                        new RunEvent.RunErrored(now, code, detail, false),
                        new RunEvent.RunFinished(now, status, MoneyMicros.ZERO));
            case Finish(RunStatus status) -> write(new RunEvent.RunFinished(now, status, MoneyMicros.ZERO));
        }
    }

    private void callModel(CallModel call) {
        modelCalls.add(call);
        for (String text : Arbitrary.listOf(random, 4, () -> Arbitrary.text(random, 3))) {
            now = now.plusMillis(random.nextInt(5000));
            write(random.nextInt(3) == 0 ? new RunEvent.ThoughtAdded(now, text) : new RunEvent.MessageAdded(now, text));
        }
        switch (random.nextInt(12)) {
            case 0 -> write(callEnd(CallEnd.ANSWERED, List.of()));
            case 1 -> write(callEnd(CallEnd.LENGTH, List.of()));
            case 2 -> write(RunEvents.errored());
            default -> write(callEnd(CallEnd.TOOLS, requests(call.firstCall())));
        }
    }

    private List<ToolRequest> requests(int first) {
        List<ToolRequest> requests = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String input = String.valueOf(random.nextInt(40));
            requests.add(RunEvents.request(first + requests.size(), Arbitrary.oneOf(random, "search", "ask"), input));
        }
        return requests;
    }

    private void useTool(ToolRequest request) {
        Optional<RunId> child = random.nextBoolean() ? Optional.of(new RunId(Arbitrary.id(random))) : Optional.empty();
        write(new RunEvent.ToolCalled(now, request, child));
        now = now.plus(Duration.ofSeconds(random.nextInt(60)));
        if (child.isEmpty()) {
            write(answerTo(request, random.nextInt(5) == 0));
        }
    }

    private RunEvent answerTo(ToolRequest request, boolean isError) {
        return new RunEvent.ToolReturned(now, request.call(), Arbitrary.text(random, 5), isError);
    }

    private RunEvent callEnd(CallEnd end, List<ToolRequest> requests) {
        ModelUsage usage =
                new ModelUsage("demo", 1, TokenCount.ZERO, TokenCount.ZERO, new MoneyMicros(random.nextInt(100)), true);
        return new RunEvent.ModelCallEnded(now, usage, end, requests);
    }

    /** Writes all of it or nothing, as one transaction does. */
    private void write(RunEvent... events) {
        journal.addAll(List.of(events));
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
