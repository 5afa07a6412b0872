package dev.guildhall.bench.server;

import dev.guildhall.db.Migrator;
import dev.guildhall.db.Roles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of this run's own on a free port: the binaries of the product, as durable as in production, one database
 * for Guildhall with its schema and roles and one for each peer. It asks nobody on this machine for a password.
 */
public final class Server implements AutoCloseable {

    /** Guildhall's database. */
    public static final String GUILDHALL = "guildhall";

    /** Who may do everything and is bound by nothing. */
    public static final String SUPERUSER = "postgres";

    /** Kept in fields because loggers are garbage-collected together with their level. */
    private static final Logger ZONKY = Logger.getLogger("io.zonky");

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts it and lays out Guildhall's schema.
     *
     * @param folder for its files; on a disk like the one that matters, because durability is paid there
     */
    public static Server start(Path folder) throws IOException {
        ZONKY.setLevel(Level.WARNING);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(true)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library is made for tests and switches durability off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                // Also what functions and foreign keys do.
                .setServerConfig("pg_stat_statements.track", "all")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
        Server server = new Server(postgres);
        server.layOut();
        return server;
    }

    private void layOut() {
        Roles roles = new Roles(postgres.getPostgresDatabase());
        roles.ensure();
        roles.allowLogin(Roles.OWNER, Roles.OWNER);
        roles.allowLogin(Roles.APP, Roles.APP);
        roles.ensureDatabase(GUILDHALL);
        new Migrator(connectedAs(GUILDHALL, Roles.OWNER)).migrate();
        execute(GUILDHALL, "create extension pg_stat_statements");
    }

    /** Creates a database for a peer, in which it owns everything. */
    public void createDatabase(String name) {
        execute(SUPERUSER, "create database " + name);
    }

    /** The first of the server's processes; the others descend from it. */
    public ProcessHandle process() {
        long pid = Long.parseLong(ask(SUPERUSER, "select split_part(pg_read_file('postmaster.pid'), chr(10), 1)"));
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Connects to a database as a role. */
    public DataSource connectedAs(String database, String role) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {postgres.getPort()});
        dataSource.setDatabaseName(database);
        dataSource.setUser(role);
        return dataSource;
    }

    /** Address of a database for programs that are not written in Java. */
    public String uri(String database) {
        return "postgres://" + SUPERUSER + ":" + SUPERUSER + "@127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    /** Runs statements as the superuser, each by itself. */
    public void execute(String database, String... statements) {
        try (Connection connection = connectedAs(database, SUPERUSER).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of a query's only row, asked as the superuser. */
    public String ask(String database, String sql) {
        try (Connection connection = connectedAs(database, SUPERUSER).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        // The library waits for some seconds only, which would not be enough to write everything down first.
        execute(SUPERUSER, "checkpoint");
        postgres.close();
    }
}
