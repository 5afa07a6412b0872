package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.adapter.out.llm.stream.ChunkQueue;
import dev.guildhall.adapter.out.llm.stream.StreamLimits;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One call of a model. It runs on a thread of its own from the request to the last byte; ending it from another thread
 * closes the connection and wakes that thread.
 */
final class HttpCall {

    /** The call that the current thread runs: LangChain4j has no place for it. */
    static final ScopedValue<HttpCall> CURRENT = ScopedValue.newInstance();

    private final ReentrantLock lock = new ReentrantLock();
    private final ChunkQueue queue;
    private final WireReader reader;
    private boolean aborted;
    private @Nullable Thread thread;
    private @Nullable InputStream body;

    HttpCall(StreamLimits limits, WireReader reader) {
        this.queue = new ChunkQueue(limits, this::abort);
        this.reader = reader;
    }

    ChunkQueue queue() {
        return queue;
    }

    WireReader reader() {
        return reader;
    }

    /** Runs the call on the current thread and makes sure that it ends. */
    void run(Runnable chat) {
        if (!begin()) {
            return;
        }
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        // LangChain4j and Jackson look for services through it, and a server's worker thread has another one.
        current.setContextClassLoader(HttpCall.class.getClassLoader());
        try {
            ScopedValue.where(CURRENT, this).run(chat);
            queue.fail(WireReader.malformed());
        } catch (RuntimeException e) {
            String name = e.getClass().getSimpleName();
            queue.fail(Failures.of(Kind.REJECTED, "the request could not be made: " + name));
        } finally {
            current.setContextClassLoader(before);
            end();
        }
    }

    /** The answer begins; closes it at once when nobody wants it any more. */
    void receiving(InputStream newBody) throws IOException {
        lock.lock();
        try {
            if (!aborted) {
                body = newBody;
                return;
            }
        } finally {
            lock.unlock();
        }
        newBody.close();
    }

    private boolean begin() {
        lock.lock();
        try {
            thread = aborted ? null : Thread.currentThread();
            return !aborted;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            thread = null;
            // What woke this call must not stop the next one on this thread.
            Thread.interrupted();
        } finally {
            lock.unlock();
        }
    }

    private void abort() {
        lock.lock();
        try {
            aborted = true;
            if (body != null) {
                body.close();
            }
            if (thread != null && !Thread.currentThread().equals(thread)) {
                thread.interrupt();
            }
        } catch (IOException _) {
            // It is closed as far as it can be.
        } finally {
            lock.unlock();
        }
    }
}
