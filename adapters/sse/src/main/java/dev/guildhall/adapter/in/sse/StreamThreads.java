package dev.guildhall.adapter.in.sse;

import java.util.concurrent.Executor;

/**
 * A virtual thread for each task, with the application's class loader: the threads that bring news belong to whoever
 * wrote to the Journal.
 */
final class StreamThreads implements Executor {

    private final ClassLoader application = StreamThreads.class.getClassLoader();

    @Override
    public void execute(Runnable task) {
        Thread.ofVirtual().name("stream").start(() -> {
            Thread.currentThread().setContextClassLoader(application);
            task.run();
        });
    }
}
