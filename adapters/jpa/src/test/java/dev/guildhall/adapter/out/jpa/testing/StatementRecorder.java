package dev.guildhall.adapter.out.jpa.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Writes down which statements are prepared on the connections of a data source. */
public final class StatementRecorder {

    private final Set<String> statements = new TreeSet<>();

    /** The data source with the recorder in it. */
    public DataSource on(DataSource dataSource) {
        return proxy(DataSource.class, (_, method, arguments) -> {
            Object result = call(dataSource, method, arguments);
            return result instanceof Connection connection ? on(connection) : result;
        });
    }

    /** What was prepared so far, each once. */
    public Set<String> statements() {
        synchronized (statements) {
            return new TreeSet<>(statements);
        }
    }

    private Connection on(Connection connection) {
        return proxy(Connection.class, (_, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                record((String) arguments[0]);
            }
            return call(connection, method, arguments);
        });
    }

    private void record(String statement) {
        synchronized (statements) {
            statements.add(statement);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
