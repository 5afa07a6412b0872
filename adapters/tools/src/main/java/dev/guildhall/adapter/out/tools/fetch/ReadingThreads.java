package dev.guildhall.adapter.out.tools.fetch;

import dev.guildhall.adapter.out.tools.ToolFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Where pages are parsed: as many at a time on this node as it has processors. These are platform threads, because work that
 * never waits would hold the carriers of virtual ones.
 */
final class ReadingThreads {

    private static final long IDLE_SECONDS = 30;

    private final Duration longest;
    private final ExecutorService threads;

    /**
     * @param longest how long a page may take, the waiting for a thread included
     */
    ReadingThreads(Duration longest) {
        this.longest = longest;
        int most = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                most,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("page-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    /**
     * Does the work and waits, but neither too long nor after it was cancelled, whatever the work does.
     *
     * @param onCancel is given what ends the waiting early
     * @throws ToolFailure when it takes too long; the same page would again
     * @throws IOException when it was ended early
     */
    String read(Callable<String> work, Consumer<Runnable> onCancel) throws ToolFailure, IOException {
        Future<String> text = threads.submit(work);
        onCancel.accept(() -> text.cancel(true));
        try {
            return text.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw ToolFailure.lasting("The page takes too long to read.");
        } catch (CancellationException _) {
            throw new InterruptedIOException("the reading was cancelled");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the reading was interrupted");
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a page in memory could not be read", broken);
        } finally {
            text.cancel(true);
        }
    }
}
