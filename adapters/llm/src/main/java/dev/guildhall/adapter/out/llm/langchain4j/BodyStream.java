package dev.guildhall.adapter.out.llm.langchain4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as a stream that hands out everything that arrived before it reports that the connection broke;
 * the JDK's own forgets what was not read yet. Closing it, from any thread, closes the connection and wakes the reader.
 */
final class BodyStream extends InputStream implements BodySubscriber<InputStream> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<ByteBuffer> buffers = new ArrayDeque<>();
    private @Nullable Subscription subscription;
    private @Nullable Throwable error;
    private boolean ended;
    private boolean closed;

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription newSubscription) {
        update(() -> subscription = newSubscription);
        if (isClosed()) {
            newSubscription.cancel();
        } else {
            newSubscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> items) {
        update(() -> items.stream().filter(ByteBuffer::hasRemaining).forEach(buffers::add));
        if (items.stream().noneMatch(ByteBuffer::hasRemaining)) {
            requestMore();
        }
    }

    @Override
    public void onError(Throwable throwable) {
        update(() -> error = throwable);
    }

    @Override
    public void onComplete() {
        update(() -> ended = true);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count;
        boolean isDrained;
        lock.lock();
        try {
            count = awaitBytes() ? take(target, offset, length) : -1;
            isDrained = count > 0 && buffers.isEmpty();
        } finally {
            lock.unlock();
        }
        if (isDrained) {
            requestMore();
        }
        return count;
    }

    @Override
    public void close() {
        update(() -> {
            closed = true;
            buffers.clear();
        });
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private boolean awaitBytes() throws IOException {
        try {
            while (buffers.isEmpty() && error == null && !ended && !closed) {
                changed.await();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the answer");
        }
        if (closed) {
            throw new IOException("closed");
        }
        if (buffers.isEmpty() && error != null) {
            throw new IOException("the connection broke", error);
        }
        return !buffers.isEmpty();
    }

    private int take(byte[] target, int offset, int length) {
        ByteBuffer first = buffers.getFirst();
        int count = Math.min(length, first.remaining());
        first.get(target, offset, count);
        if (!first.hasRemaining()) {
            buffers.removeFirst();
        }
        return count;
    }

    private void requestMore() {
        if (subscription != null) {
            subscription.request(1);
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void update(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
