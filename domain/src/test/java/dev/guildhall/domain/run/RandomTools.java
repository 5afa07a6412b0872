package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.testing.Arbitrary;
import dev.guildhall.domain.tool.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Tools, colleagues and humans of a {@link RandomEngine}. */
final class RandomTools {

    private final Random random;
    private final RandomEngine engine;
    private final Set<CallId> inFlight = new HashSet<>();

    /** How many different things the model asks for, and how many different texts come of them. */
    private final int variety;

    RandomTools(Random random, RandomEngine engine) {
        this.random = random;
        this.engine = engine;
        this.variety = Arbitrary.oneOf(random, 1, 2, 40);
    }

    /** Calls do not outlive their engine. */
    void forget() {
        inFlight.clear();
    }

    List<ToolRequest> requests(int first) {
        List<ToolRequest> requests = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String input = String.valueOf(random.nextInt(variety));
            requests.add(RunEvents.request(first + requests.size(), Arbitrary.oneOf(random, "search", "pay"), input));
        }
        return requests;
    }

    void use(ToolRequest request) {
        switch (random.nextInt(6)) {
            case 0 ->
                engine.write(new RunEvent.ToolCalled(engine.now(), request, Dispatch.REFUSED), result(request, true));
            case 1 ->
                engine.write(new RunEvent.ApprovalRequested(
                        engine.now(), request.call(), new ApprovalId(Arbitrary.id(random)), "Policy."));
            case 2 -> engine.write(new RunEvent.QuestionAsked(engine.now(), request.call(), request.input()));
            default -> useApproved(request);
        }
    }

    void useApproved(ToolRequest request) {
        Dispatch dispatch = dispatch();
        RunEvent called = new RunEvent.ToolCalled(engine.now(), request, dispatch);
        if (dispatch.child().isEmpty() && random.nextInt(3) == 0) {
            engine.write(called, result(request, random.nextInt(5) == 0));
            return;
        }
        inFlight.add(request.call());
        engine.write(called);
    }

    private Dispatch dispatch() {
        return random.nextInt(4) == 0
                ? Dispatch.to(new EmployeeId(Arbitrary.id(random)), new RunId(Arbitrary.id(random)))
                : Dispatch.outside(Arbitrary.oneOf(random, Effect.values()), random.nextBoolean());
    }

    /** A call returns; one whose engine was lost, as an error when it may not be called again. */
    void comeBack(ToolRequest request, boolean errorIfLost) {
        engine.pass(60);
        boolean lost = !inFlight.remove(request.call());
        engine.write(result(request, (lost && errorIfLost) || random.nextInt(5) == 0));
    }

    void answer(ToolRequest request) {
        engine.pass(100_000);
        engine.write(result(request, false));
    }

    void decide(ToolRequest request, ApprovalId approval) {
        engine.pass(100_000);
        Verdict verdict = Arbitrary.oneOf(random, Verdict.values());
        Optional<MemberId> by = verdict == Verdict.EXPIRED ? Optional.empty() : Optional.of(RunEvents.ADA);
        Optional<String> input = random.nextInt(3) == 0 ? Optional.of("edited") : Optional.empty();
        engine.write(new RunEvent.ApprovalDecided(
                engine.now(), request.call(), approval, verdict, by, Arbitrary.text(random, 3), input));
    }

    void compensate(ToolRequest request, boolean begun) {
        if (!begun) {
            engine.write(new RunEvent.CompensationStarted(engine.now(), request.call()));
        }
        engine.pass(60);
        engine.write(new RunEvent.CompensationEnded(
                engine.now(), request.call(), Arbitrary.text(random, 5), random.nextInt(5) == 0));
    }

    private RunEvent result(ToolRequest request, boolean isError) {
        return new RunEvent.ToolReturned(engine.now(), request.call(), "result " + random.nextInt(variety), isError);
    }
}
