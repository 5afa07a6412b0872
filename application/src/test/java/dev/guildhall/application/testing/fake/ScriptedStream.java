package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** One scripted call. Every {@link #next} returns one chunk, however long it may gather. */
final class ScriptedStream implements ModelStream {

    private final Queue<Script.Step> steps;
    private final List<Gate> gates;
    private volatile boolean closed;
    private boolean done;

    ScriptedStream(Script script) {
        steps = new ArrayDeque<>(script.steps());
        gates = script.steps().stream()
                .filter(Script.Step.Wait.class::isInstance)
                .map(step -> ((Script.Step.Wait) step).gate())
                .toList();
    }

    @Override
    public List<ModelChunk> next(Duration gather) {
        if (done) {
            throw new IllegalStateException("asked for more after the end");
        }
        return List.of(step());
    }

    private ModelChunk step() {
        while (true) {
            demandOpen();
            Script.Step step = steps.poll();
            switch (step) {
                case null -> throw failure(ModelFailure.Kind.CUT, Optional.empty());
                case Script.Step.Break(var kind, var retryAfter) -> throw failure(kind, retryAfter);
                case Script.Step.Wait(Gate gate) -> gate.pass();
                case Script.Step.Send(ModelChunk chunk) -> {
                    done = chunk instanceof ModelChunk.Done;
                    return chunk;
                }
            }
        }
    }

    private void demandOpen() {
        if (closed) {
            throw failure(ModelFailure.Kind.CANCELLED, Optional.empty());
        }
    }

    private static ModelFailure failure(ModelFailure.Kind kind, Optional<Duration> retryAfter) {
        return new ModelFailure(kind, "scripted failure", retryAfter, null);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        gates.forEach(Gate::open);
    }
}
