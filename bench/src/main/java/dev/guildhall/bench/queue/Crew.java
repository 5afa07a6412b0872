package dev.guildhall.bench.queue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Threads that do the same kind of work at the same time. */
final class Crew {

    private Crew() {}

    /** Lets so many work, each with a number of its own, and tells how many nanoseconds it took until all were done. */
    static long time(int size, IntFunction<Callable<Void>> member) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(size)) {
            List<Callable<Void>> members =
                    IntStream.range(0, size).mapToObj(member).toList();
            long start = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(members)) {
                done.get();
            }
            return System.nanoTime() - start;
        }
    }
}
