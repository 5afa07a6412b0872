package dev.guildhall.bench.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.bench.server.Pool;
import dev.guildhall.bench.server.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** db-scheduler with one-time tasks, lock-and-fetch polling and priorities, as its documentation advises for throughput. */
public final class DbSchedulerQueue implements Contender {

    private static final String DATABASE = "db_scheduler";
    private static final String TASK = "bench";

    private final Server server;
    private final HikariDataSource pool;
    private final boolean inBatches;

    /**
     * @param inBatches enqueue a batch per commit instead of one job
     */
    public DbSchedulerQueue(Server server, int connections, boolean inBatches) {
        this.server = server;
        this.inBatches = inBatches;
        if (server.ask(Server.SUPERUSER, "select count(*) from pg_database where datname = '" + DATABASE + "'")
                .equals("0")) {
            server.createDatabase(DATABASE);
            server.execute(
                    DATABASE,
                    "create table scheduled_tasks (task_name text not null, task_instance text not null,"
                            + " task_data bytea, execution_time timestamp with time zone not null,"
                            + " picked boolean not null, picked_by text, last_success timestamp with time zone,"
                            + " last_failure timestamp with time zone, consecutive_failures int,"
                            + " last_heartbeat timestamp with time zone, version bigint not null, priority smallint,"
                            + " primary key (task_name, task_instance))",
                    "create index on scheduled_tasks (execution_time)",
                    "create index on scheduled_tasks (last_heartbeat)",
                    "create index on scheduled_tasks (priority desc, execution_time asc)");
        }
        // Beside the workers, the scheduler itself polls.
        pool = Pool.of(server.connectedAs(DATABASE, Server.SUPERUSER), connections + 1);
    }

    @Override
    public String id() {
        return inBatches ? "db-scheduler-bulk" : "db-scheduler";
    }

    @Override
    public String how() {
        return (inBatches ? "scheduleBatch, one commit per batch" : "schedule, one commit each")
                + "; lock-and-fetch of a batch, one commit; removal of each executed task, one commit each; priorities";
    }

    @Override
    public Lap lap(Load load) throws InterruptedException, ExecutionException {
        server.execute(DATABASE, "vacuum scheduled_tasks");
        CountDownLatch left = new CountDownLatch(load.jobs());
        OneTimeTask<Void> task = Tasks.oneTime(TASK).execute((_, _) -> left.countDown());
        Scheduler scheduler = Scheduler.create(pool, task)
                .threads(load.concurrency())
                .pollUsingLockAndFetch(0.5, (double) load.batch() / load.concurrency())
                .pollingInterval(Duration.ofMillis(100))
                .shutdownMaxWait(Duration.ofSeconds(1))
                .enablePriority()
                .build();
        try {
            AtomicInteger next = new AtomicInteger();
            Instant due = Instant.now();
            long enqueue = Crew.time(load.concurrency(), _ -> enqueue(scheduler, load, next, due));
            long start = System.nanoTime();
            scheduler.start();
            left.await();
            awaitEmpty();
            return new Lap(load.jobs(), enqueue, System.nanoTime() - start);
        } finally {
            scheduler.stop();
        }
    }

    private Callable<Void> enqueue(Scheduler scheduler, Load load, AtomicInteger next, Instant due) {
        int most = inBatches ? load.batch() : 1;
        return () -> {
            for (int first = next.getAndAdd(most); first < load.jobs(); first = next.getAndAdd(most)) {
                add(scheduler, first, Math.min(most, load.jobs() - first), due);
            }
            return null;
        };
    }

    private static void add(Scheduler scheduler, int first, int count, Instant due) {
        if (count == 1) {
            scheduler.schedule(job(first), due);
            return;
        }
        List<TaskInstance<?>> jobs = new ArrayList<>(count);
        for (int number = first; number < first + count; number++) {
            jobs.add(job(number));
        }
        scheduler.scheduleBatch(jobs, due);
    }

    private static TaskInstance<Void> job(int number) {
        return new TaskInstance.Builder<Void>(TASK, Integer.toString(number))
                .priority(number % 4)
                .build();
    }

    /** The handler runs before the task is removed; the lap ends when the last one is. */
    private void awaitEmpty() {
        while (!server.ask(DATABASE, "select count(*) from scheduled_tasks").equals("0")) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
