package dev.guildhall.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * How much computing a piece of work took, apart for clients and for the database. It depends less than times do on what
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
     * @param database computing time of the database; only on Linux with that of connections closed meanwhile
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
        return used(Stream.concat(Stream.of(database), database.descendants())).plus(usedByEnded(database));
    }

    private static Duration used(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What children that have ended had used, as Linux tells: the 16th and 17th field, in hundredths of a second. */
    private static Duration usedByEnded(ProcessHandle parent) {
        Path file = Path.of("/proc", Long.toString(parent.pid()), "stat");
        if (!Files.isReadable(file)) {
            return Duration.ZERO;
        }
        try {
            String line = Files.readString(file);
            String[] afterName = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return Duration.ofMillis(10 * (Long.parseLong(afterName[13]) + Long.parseLong(afterName[14])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
