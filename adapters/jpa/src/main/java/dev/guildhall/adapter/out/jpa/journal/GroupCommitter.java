package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.adapter.out.jpa.tx.SqlFailures;
import dev.guildhall.application.error.PortFailure;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Commits the appends of all runs of this node together. Nobody waits for company: what arrives while one round is being
 * committed is the next round. The queue is bounded by its users, each of whom waits for its one request.
 */
final class GroupCommitter implements AutoCloseable {

    private static final Logger LOG = System.getLogger(GroupCommitter.class.getName());
    private static final int LARGEST_ROUND = 512;

    private final BlockingQueue<Optional<AppendRequest>> waiting = new LinkedBlockingQueue<>();
    private final RoundWriter writer;
    private final CommittedRunFeed feed;
    private final Thread thread;
    private boolean closed;

    /** Starts its thread: one of the platform's, which busy virtual threads cannot keep from running. */
    GroupCommitter(RoundWriter writer, CommittedRunFeed feed) {
        this.writer = writer;
        this.feed = feed;
        this.thread = Thread.ofPlatform().daemon().name("guildhall-journal").start(this::work);
    }

    /** Returns when the request is durable. */
    void append(AppendRequest request) {
        synchronized (this) {
            if (closed) {
                throw new PortFailure("the Journal is closed", true, Optional.empty(), null);
            }
            waiting.add(Optional.of(request));
        }
        request.await();
    }

    /** Requests that are not in a round yet. */
    int waiting() {
        return waiting.size();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                waiting.add(Optional.empty());
            }
        }
        join();
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        List<Optional<AppendRequest>> round = new ArrayList<>();
        do {
            round.clear();
            round.add(take());
            waiting.drainTo(round, LARGEST_ROUND - 1);
            commit(round.stream()
                    .flatMap(Optional::stream)
                    .sorted(AppendRequest.LOCK_ORDER)
                    .toList());
        } while (round.getLast().isPresent());
    }

    /** Nobody has a reason to interrupt this thread, and those who wait must be served: an interrupt ends nothing. */
    private Optional<AppendRequest> take() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            LOG.log(Level.WARNING, "the Journal's thread was interrupted; it goes on");
            return take();
        }
    }

    private void commit(List<AppendRequest> round) {
        if (round.isEmpty()) {
            return;
        }
        try {
            settle(round, writer.write(round));
        } catch (SQLException e) {
            if (round.size() > 1 && SqlFailures.isOfOneStatement(e)) {
                round.forEach(request -> commit(List.of(request)));
            } else {
                round.forEach(request -> request.fail(SqlFailures.of(e)));
            }
        } catch (RuntimeException e) {
            round.forEach(request -> request.fail(SqlFailures.of(e)));
        }
    }

    /** Readers see entries before their writer goes on, so that what it writes next cannot overtake them. */
    private void settle(List<AppendRequest> round, List<Boolean> written) {
        for (int i = 0; i < round.size(); i++) {
            AppendRequest request = round.get(i);
            if (written.get(i)) {
                feed.publish(request.tenant, request.lease.run(), request.entries);
            } else {
                feed.letGo(request.tenant, request.lease.run());
            }
            request.settle(written.get(i));
        }
    }
}
