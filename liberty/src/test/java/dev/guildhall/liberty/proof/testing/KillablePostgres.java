package dev.guildhall.liberty.proof.testing;

import dev.guildhall.db.Migrator;
import dev.guildhall.db.Roles;
import dev.guildhall.db.catalog.CatalogSeeder;
import dev.guildhall.liberty.testing.LargestPlan;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL as durable as in production, with roles, schema and catalog in place, that is killed like any other process
 * and comes back with its data on the same port. It asks everybody for a password.
 */
public final class KillablePostgres implements AutoCloseable {

    private static final String NAME = "guildhall";
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private Process process;

    private KillablePostgres(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** A new one in an empty folder, running. */
    public static KillablePostgres start(Path folder) {
        try {
            initialise(folder);
            int port = freePort();
            KillablePostgres postgres = new KillablePostgres(folder, port, launch(folder, port));
            postgres.awaitReady();
            postgres.prepare();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void initialise(Path folder) throws IOException {
        Path password = Files.writeString(folder.resolve("superuser"), password(SUPERUSER));
        EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries().toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setConnectConfig("password", password(SUPERUSER))
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .start()
                .close();
    }

    /** Unpacked once for all. */
    private static Path binaries() throws IOException {
        return Files.createDirectories(Path.of("target", "postgresql-binaries").toAbsolutePath());
    }

    private static Process launch(Path folder, int port) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(program(folder).toString(), "-D", folder.resolve("data").toString(), "-p", "" + port));
        for (String setting :
                List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=150")) {
            command.addAll(List.of("-c", setting));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("postgresql.log").toFile()))
                .start();
    }

    /** The very program that made the data: whichever test of this process came first has decided where it was unpacked. */
    private static Path program(Path folder) throws IOException {
        String options = Files.readString(folder.resolve("data").resolve("postmaster.opts"));
        return Path.of(options.substring(0, options.indexOf(" \"")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void prepare() {
        Roles roles = new Roles(as(SUPERUSER, "postgres"));
        roles.ensure();
        roles.allowLogin(Roles.OWNER, password(Roles.OWNER));
        roles.allowLogin(Roles.APP, password(Roles.APP));
        roles.ensureDatabase(NAME);
        new Migrator(as(Roles.OWNER, NAME)).migrate();
        new CatalogSeeder(as(Roles.OWNER, NAME)).seed();
        try (Connection superuser = as(SUPERUSER, NAME).getConnection()) {
            LargestPlan.arrange(superuser);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills every process of it at once, the first one first, so that none can clean up. */
    public void kill() {
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        process.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    /** Starts it again after {@link #kill} and waits until it has recovered. */
    public void restart() {
        try {
            process = launch(folder, port);
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL does not start; see " + folder);
            }
            if (!process.isAlive()) {
                // Shared memory of the one that was killed may still be in use for a moment.
                process = launch(folder, port);
            }
            pause();
        }
    }

    private boolean answers() {
        try (Connection connection = as(SUPERUSER, "postgres").getConnection()) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The password of a role. */
    public static String password(String role) {
        return "what " + role + " says";
    }

    /** JDBC URL without user. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** Connects as the role of the server. */
    public DataSource app() {
        return as(Roles.APP, NAME);
    }

    /** Connects as the superuser, who sees through row security. */
    public DataSource superuser() {
        return as(SUPERUSER, NAME);
    }

    private DataSource as(String role, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(role);
        source.setPassword(password(role));
        source.setConnectTimeout(5);
        return source;
    }

    @Override
    public void close() {
        kill();
    }
}
