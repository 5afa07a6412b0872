package dev.guildhall.liberty.proof.testing;

import dev.guildhall.liberty.testing.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A firm that wants far more than its share. Ends with its queue emptied of what should not be there. */
public final class Flood implements AutoCloseable {

    private static final int QUEUE = 10;
    private static final int TIMES = 50;
    private static final int SENDERS = 4;
    private static final int KINDS = 9;

    /** Milliseconds that each sender takes for one request: together fifty a second, where the plan has one. */
    private static final int PACE = 1_000 * SENDERS / TIMES;

    private final Firm firm;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong most = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    private Flood(Firm firm) {
        this.firm = firm;
    }

    /** Puts so many urgent runs into the firm's queue behind the server's back. */
    public static Flood ofRuns(Firm firm, int inserted) {
        Flood flood = new Flood(firm);
        flood.insert(inserted);
        flood.threads.add(Thread.ofVirtual().start(flood::watch));
        return flood;
    }

    /** Asks for fifty times of what the queue may hold, fifty times a second. */
    public static Flood ofRequests(Firm firm) {
        Flood flood = new Flood(firm);
        for (int i = 0; i < SENDERS; i++) {
            String conversation = firm.conversation(firm.manager());
            flood.threads.add(Thread.ofVirtual().start(() -> flood.send(conversation)));
        }
        flood.threads.add(Thread.ofVirtual().start(flood::watch));
        return flood;
    }

    /** Work of half a second to one and a half: a flood whose runs all took the same time would come in waves. */
    private static Plan work(int number) {
        int slow = 500 + 1_000 * Math.floorMod(number, KINDS) / (KINDS - 1);
        return Plan.saying("Done. ").then("", Plan.call("note", "order", "flood slow=" + slow));
    }

    private void insert(int runs) {
        for (int kind = 0; kind < KINDS; kind++) {
            insert(work(kind), runs / KINDS);
        }
    }

    private void insert(Plan work, int runs) {
        firm.site()
                .rows()
                .execute("""
                        with made as (
                            insert into runs (tenant_id, id, kind, employee_id, depth, requested_by, input, status,
                                cost_micros, created_at)
                            select ?, gen_random_uuid(), 'CHAT', ?, 0, ?, ?, 'QUEUED', 0, now()
                            from generate_series(1, ?)
                            returning tenant_id, id
                        )
                        insert into run_queue (tenant_id, run_id, state, priority, lane, plan, enqueued_at, available_at,
                            due_at)
                        select tenant_id, id, 'READY', 0, 0, 'FREE', now(), now(), clock_timestamp() from made
                        """, firm.tenant().value(), UUID.fromString(firm.manager()), firm.member(), work.word(), runs);
    }

    private void send(String conversation) {
        while (!over) {
            long due = System.nanoTime() + Duration.ofMillis(PACE).toNanos();
            int number = Math.toIntExact(asked.incrementAndGet() % Integer.MAX_VALUE);
            Client.Answer answer = firm.send(
                    firm.manager(),
                    conversation,
                    work(number).word(),
                    UUID.randomUUID().toString());
            if (answer.status() == 429) {
                refused.incrementAndGet();
            }
            Books.pause(Math.max(1, Duration.ofNanos(due - System.nanoTime()).toMillis()));
        }
    }

    private void watch() {
        while (!over) {
            long driven = firm.site()
                    .rows()
                    .count(
                            "select count(*) from run_queue where tenant_id = ? and state = 'LEASED'"
                                    + " and lease_until > clock_timestamp()",
                            firm.tenant().value());
            most.accumulateAndGet(driven, Math::max);
            Books.pause(200);
        }
    }

    /** Waits until as much was asked for as it takes. */
    public void awaitRefusals() {
        while (asked.get() < QUEUE * TIMES) {
            Books.pause(20);
        }
    }

    /** Requests that were refused. */
    public long refused() {
        return refused.get();
    }

    /** Most runs of the firm that were driven at one time. */
    public long mostDriven() {
        return most.get();
    }

    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        empty();
    }

    /** What was put there behind the server's back is taken out in the same way, as far as nothing has come of it. */
    private void empty() {
        firm.site().rows().execute("""
                        with gone as (
                            delete from run_queue q using runs r
                            where r.tenant_id = q.tenant_id and r.id = q.run_id and q.tenant_id = ? and q.fence = 0
                                and r.conversation_id is null
                            returning q.run_id
                        )
                        update runs set finished_at = now(), status = 'CANCELLED'
                        where tenant_id = ? and id in (select run_id from gone)
                        """, firm.tenant().value(), firm.tenant().value());
    }
}
