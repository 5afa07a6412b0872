package dev.guildhall.adapter.out.jpa.testing;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Hands out connections of another data source, when and as a test wants it to. */
public final class GatedDataSource implements DataSource {

    private final DataSource behind;
    private final Semaphore gate = new Semaphore(1);
    private final AtomicInteger given = new AtomicInteger();
    private volatile boolean broken;

    /** An open gate. */
    public GatedDataSource(DataSource behind) {
        this.behind = behind;
    }

    /** From now on everybody waits. */
    public void shut() {
        gate.acquireUninterruptibly();
    }

    /** Lets those who wait through. */
    public void open() {
        gate.release();
    }

    /** From now on, or no longer, there are no connections. */
    public void setBroken(boolean isBroken) {
        broken = isBroken;
    }

    /** How many connections were handed out. */
    public int given() {
        return given.get();
    }

    /** How many wait at the gate. */
    public int waiting() {
        return gate.getQueueLength();
    }

    @Override
    public Connection getConnection() throws SQLException {
        gate.acquireUninterruptibly();
        gate.release();
        if (broken) {
            throw new SQLException("the connection was refused on purpose", "08001");
        }
        given.incrementAndGet();
        return behind.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return behind.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        behind.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        behind.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return behind.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return behind.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return behind.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return behind.isWrapperFor(type);
    }
}
