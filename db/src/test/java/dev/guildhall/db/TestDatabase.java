package dev.guildhall.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for tests with roles and schema in place: started once per JVM when first asked for, on a free port,
 * gone when the JVM ends. It keeps nothing safe on disk, which makes it fast.
 */
public final class TestDatabase {

    private static final String SUPERUSER = "postgres";
    private static final AtomicInteger NEXT_NAME = new AtomicInteger();

    private final int port;
    private final String name;

    private TestDatabase(int port, String name) {
        this.port = port;
        this.name = name;
    }

    /** The migrated database that all tests of this JVM share. */
    public static TestDatabase shared() {
        return Shared.MIGRATED;
    }

    /** A new migrated database in the same server, for tests that change the schema or count rows of all tenants. */
    public static TestDatabase migrated() {
        TestDatabase database = unmigrated();
        new Migrator(database.owner()).migrate();
        return database;
    }

    /** A new database in the same server with roles but without schema. */
    public static TestDatabase unmigrated() {
        TestDatabase database = new TestDatabase(Shared.SERVER.getPort(), "guildhall_" + NEXT_NAME.incrementAndGet());
        new Roles(as(database.port, SUPERUSER, SUPERUSER)).ensureDatabase(database.name);
        return database;
    }

    /** Connects as the role of the server. */
    public DataSource app() {
        return connectedAs(Roles.APP);
    }

    /** Connects as the role of the migrations. */
    public DataSource owner() {
        return connectedAs(Roles.OWNER);
    }

    /** Connects as the superuser, who sees through row security. */
    public DataSource superuser() {
        return connectedAs(SUPERUSER);
    }

    /** Connects as any role; the test server asks nobody for a password. */
    public DataSource connectedAs(String role) {
        return as(port, name, role);
    }

    /** JDBC URL without user. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Runs statements as the superuser. */
    public void execute(String sql) {
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource as(int port, String database, String role) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {port});
        dataSource.setDatabaseName(database);
        dataSource.setUser(role);
        return dataSource;
    }

    /** Started by the first use of this class. */
    private static final class Shared {

        private static final Logger LOGGER = Logger.getLogger("io.zonky");
        static final EmbeddedPostgres SERVER = start();
        static final TestDatabase MIGRATED = migrated();

        private static EmbeddedPostgres start() {
            LOGGER.setLevel(Level.WARNING);
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "100")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
                Roles roles = new Roles(server.getPostgresDatabase());
                roles.ensure();
                roles.allowLogin(Roles.OWNER, Roles.OWNER);
                roles.allowLogin(Roles.APP, Roles.APP);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
