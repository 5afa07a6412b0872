package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.adapter.out.llm.demo.Script.End;
import dev.guildhall.adapter.out.llm.stream.Pieces;
import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelChunk.Done;
import dev.guildhall.application.run.out.ModelChunk.Reported;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.shared.TokenCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Sends a script, one piece after the other by the clock. Needs no thread: what is due is computed when somebody asks. */
final class DemoStream implements ModelStream {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closing = lock.newCondition();
    private final List<String> thoughts;
    private final Script script;
    private final ModelRequest request;
    private final long start = System.nanoTime();
    private final long pause;
    private final long lastPause;
    private int sent;
    private boolean closed;
    private boolean ended;

    DemoStream(Script script, ModelRequest request, Pacing pacing) {
        this.script = script;
        this.request = request;
        this.thoughts = Pacing.split(script.thought());
        int count = Math.max(1, count());
        this.pause = script.slow()
                ? pacing.slowAnswer().toNanos() / count
                : pacing.piece().toNanos();
        this.lastPause = script.end() instanceof End.Silent ? pacing.silence().toNanos() : 0;
    }

    private int count() {
        return thoughts.size() + script.pieces().size();
    }

    @Override
    public List<ModelChunk> next(Duration gather) {
        lock.lock();
        try {
            if (ended) {
                throw new IllegalStateException("the answer was read to its end");
            }
            long first = dueAt(sent);
            awaitUntil(first);
            awaitUntil(Math.min(first + gather.toNanos(), dueAt(count())));
            return take();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            closing.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long dueAt(int index) {
        return start + pause * (index + 1L) + (index == count() ? lastPause : 0);
    }

    private void awaitUntil(long due) {
        try {
            long left = due - System.nanoTime();
            while (left > 0 && !closed) {
                left = closing.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private List<ModelChunk> take() {
        if (closed) {
            throw new ModelFailure(Kind.CANCELLED, "closed by the reader", Optional.empty(), null);
        }
        long now = System.nanoTime();
        Pieces due = new Pieces();
        while (sent < count() && dueAt(sent) <= now) {
            boolean isThought = sent < thoughts.size();
            due.add(isThought ? thoughts.get(sent) : script.pieces().get(sent - thoughts.size()), isThought);
            sent++;
        }
        List<ModelChunk> chunks = new ArrayList<>(due.drainAll());
        if (sent == count() && dueAt(sent) <= now) {
            end(chunks);
        }
        return chunks;
    }

    private void end(List<ModelChunk> chunks) {
        switch (script.end()) {
            case End.Complete(var wishes) -> {
                CallEnd end = wishes.isEmpty() ? CallEnd.ANSWERED : CallEnd.TOOLS;
                chunks.add(new Done(end, wishes, DemoModelGateway.MODEL, Optional.of(usage())));
                ended = true;
            }
            case End.Broken(var kind, var retryAfter)
            when chunks.isEmpty() -> throw new ModelFailure(kind, "the demo model was told to fail", retryAfter, null);
            case End.Silent _
            when chunks.isEmpty() ->
                throw new ModelFailure(Kind.TIMEOUT, "the demo model was told to fall silent", Optional.empty(), null);
            case End.Broken _, End.Silent _ -> {}
        }
    }

    private Reported usage() {
        StringBuilder output = new StringBuilder(script.thought()).append(String.join("", script.pieces()));
        if (script.end() instanceof End.Complete(var wishes)) {
            wishes.forEach(wish -> output.append(wish.tool()).append(wish.input()));
        }
        return new Reported(TokenCount.estimateOf(request.text()), TokenCount.estimateOf(output.toString()));
    }
}
