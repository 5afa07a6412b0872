package dev.guildhall.adapter.out.jpa.tx;

import dev.guildhall.application.error.PortFailure;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns what the database and its drivers throw into {@link PortFailure}s without vendor types or contents of rows. */
public final class SqlFailures {

    /**
     * SQLSTATEs and classes after which the same call may work: connection lost, out of resources, shut down or starting,
     * serialization, deadlock, lock or statement time-out, read-only because the server is a standby.
     */
    private static final Set<String> RETRIABLE =
            Set.of("08", "53", "57P01", "57P02", "57P03", "57P05", "57014", "40001", "40P01", "55P03", "25006");

    /** SQLSTATE classes after which the transaction is known to be undone and the connection is good: data, constraints, rollback, locks. */
    private static final Set<String> OF_ONE_STATEMENT = Set.of("22", "23", "40", "55");

    /** SQLSTATEs of a database that answers, but had others to wait for too long: serialization, deadlock, time-outs of locks and statements. */
    private static final Set<String> OF_WAITING = Set.of("40001", "40P01", "55P03", "57014");

    private SqlFailures() {}

    /** What to throw for a failure inside a transaction: ours and the JDK's as they are, others translated. */
    static RuntimeException passOn(Throwable failure) {
        return switch (failure) {
            case PersistenceException e -> of(e);
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(failure);
        };
    }

    /** Runs what needs a connection first of all: whatever goes wrong there may be gone the next time. */
    static <T> T onConnecting(Supplier<T> step) {
        try {
            return step.get();
        } catch (PersistenceException e) {
            throw new PortFailure("the database cannot be reached", true, Optional.empty(), sanitized(e));
        }
    }

    /** The failure behind an exception of the driver, a pool or the mapping library. */
    public static PortFailure of(Throwable failure) {
        SQLException sql = sqlBehind(failure);
        if (sql == null) {
            return new PortFailure(
                    "a statement could not be made or read", false, Optional.empty(), sanitized(failure));
        }
        String state = String.valueOf(sql.getSQLState());
        return new PortFailure(
                "the database refused (SQLSTATE " + state + ")",
                isRetriable(sql, state),
                Optional.empty(),
                sanitized(failure));
    }

    /** Whether a failure came from what was asked, so that nothing was done and other requests may well work. */
    public static boolean isOfOneStatement(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() == 5 && OF_ONE_STATEMENT.contains(state.substring(0, 2));
    }

    /** Whether a failure that {@link #of} has told of came from waiting for others too long, while the database is there. */
    public static boolean isOfWaiting(PortFailure failure) {
        SQLException sql = sqlBehind(failure);
        return sql != null && sql.getSQLState() != null && OF_WAITING.contains(sql.getSQLState());
    }

    private static boolean isRetriable(SQLException sql, String state) {
        return sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || RETRIABLE.contains(state)
                || (state.length() == 5 && RETRIABLE.contains(state.substring(0, 2)));
    }

    /** The first line names statement parts and constraints; what follows may quote rows. */
    private static SQLException sanitized(Throwable failure) {
        SQLException sql = sqlBehind(failure);
        Throwable origin = sql == null ? failure : sql;
        String message = origin.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        SQLException clean = new SQLException(line, sql == null ? null : sql.getSQLState());
        clean.setStackTrace(failure.getStackTrace());
        return clean;
    }

    private static @Nullable SQLException sqlBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
