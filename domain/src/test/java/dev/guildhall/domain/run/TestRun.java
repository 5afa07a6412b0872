package dev.guildhall.domain.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A run whose model asks for tools, round after round. Time stands still and calls cost nothing, unless said. */
final class TestRun {

    private final Random random;
    private final RunPolicy policy;
    private final List<RunEvent> journal = new ArrayList<>();
    private RunState state = new RunState.NotStarted();
    private int calls;

    TestRun(Random random, RunPolicy policy) {
        this.random = random;
        this.policy = policy;
        write(RunEvents.started());
    }

    static TestRun usual() {
        return new TestRun(new Random(0), RunPolicy.DEFAULT);
    }

    void write(RunEvent event) {
        state = RunMachine.evolve(state, event);
        journal.add(event);
    }

    List<RunEvent> journal() {
        return List.copyOf(journal);
    }

    RunCommand next() {
        return RunMachine.decide(state, policy).getFirst();
    }

    /** One model call with its tools, which are called and return in any order. */
    void round(List<Use> uses) {
        List<ToolRequest> requests = new ArrayList<>();
        for (Use use : uses) {
            requests.add(RunEvents.request(++calls, use.tool(), use.input()));
        }
        write(RunEvents.ended(RunEvents.START, CallEnd.TOOLS, 0, requests));
        for (int i : anyOrder(uses.size())) {
            write(new RunEvent.ToolCalled(
                    RunEvents.START, requests.get(i), uses.get(i).dispatch()));
        }
        for (int i : anyOrder(uses.size())) {
            Use use = uses.get(i);
            write(new RunEvent.ToolReturned(RunEvents.START, requests.get(i).call(), use.content(), use.isError()));
        }
    }

    void round(Use... uses) {
        round(List.of(uses));
    }

    private List<Integer> anyOrder(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }
}
