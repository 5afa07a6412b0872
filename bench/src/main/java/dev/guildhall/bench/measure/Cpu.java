package dev.guildhall.bench.measure;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * How much computing a piece of work took, apart for clients and for the database. Unlike times it hardly depends on what
 * else the machine is doing.
 */
public final class Cpu {

    private final ProcessHandle database;
    private final ProcessHandle clients;

    /**
     * @param database first process of the database's server; its descendants count, too
     * @param clients the process that the contender's code runs in
     */
    public Cpu(ProcessHandle database, ProcessHandle clients) {
        this.database = database;
        this.clients = clients;
    }

    /**
     * What a piece of work gave and took.
     *
     * @param result what it gave
     * @param client computing time of the clients, the JVM's own threads included
     * @param database computing time of the database; a connection that was closed meanwhile is missing from it
     */
    public record Cost<T>(T result, Duration client, Duration database) {}

    /** Does some work and tells what it took. */
    public <T> Cost<T> of(Callable<T> work) throws Exception {
        Duration clientBefore = used(Stream.of(clients));
        Duration databaseBefore = usedByDatabase();
        T result = work.call();
        return new Cost<>(
                result,
                notNegative(used(Stream.of(clients)).minus(clientBefore)),
                notNegative(usedByDatabase().minus(databaseBefore)));
    }

    private Duration usedByDatabase() {
        return used(Stream.concat(Stream.of(database), database.descendants()));
    }

    private static Duration used(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
