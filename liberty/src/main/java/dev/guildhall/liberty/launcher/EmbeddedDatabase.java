package dev.guildhall.liberty.launcher;

import dev.guildhall.config.Credentials;
import dev.guildhall.config.Secret;
import dev.guildhall.db.Roles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The PostgreSQL that the launcher runs itself: in the data dir, on loopback at a free port, durable, every connection by
 * password (SCRAM).
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "guildhall";
    private static final String PID_FILE = "postmaster.pid";

    /** Recovery after a power failure takes its time. */
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final ConnectedDatabase connected;
    private final long pid;

    private EmbeddedDatabase(EmbeddedPostgres postgres, ConnectedDatabase connected, long pid) {
        this.postgres = postgres;
        this.connected = connected;
        this.pid = pid;
    }

    /** Starts it, with roles and an empty database the first time. */
    static EmbeddedDatabase start(DataDirectory data) {
        requireUserNamespaceForRoot();
        Path files = data.file("postgresql");
        if (!Files.exists(files)) {
            initialise(data, files);
        }
        return start(data, files);
    }

    /** Made aside and renamed when complete, so that a first start that was killed does not spoil the next one. */
    private static void initialise(DataDirectory data, Path files) {
        Path aside = data.file("postgresql.new");
        LeftBehind.stop(aside.resolve(PID_FILE), aside.toString(), "INT");
        try {
            FolderTree.delete(aside);
            start(data, aside).close();
            Files.move(aside, files, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("cannot create the embedded database in " + files + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedDatabase start(DataDirectory data, Path files) {
        Path pidFile = files.resolve(PID_FILE);
        LeftBehind.stop(pidFile, files.toString(), "INT");
        try {
            EmbeddedPostgres postgres = builder(data, files).start();
            try {
                return new EmbeddedDatabase(postgres, connect(postgres, data), firstLine(pidFile));
            } catch (IOException | RuntimeException e) {
                postgres.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw new LaunchFailure(
                    "the embedded PostgreSQL does not start; see " + data.logs().resolve("postgresql.log"), e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private static void requireUserNamespaceForRoot() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && !Shell.succeeds("unshare", "-U", "true")) {
            throw new LaunchFailure("the embedded PostgreSQL cannot run as root here, because user namespaces are not"
                    + " permitted; run as an ordinary user or set GUILDHALL_DATABASE_URL");
        }
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory data, Path files) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.folder("postgresql-binaries").toFile())
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_PATIENCE)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                        data.logs().resolve("postgresql.log").toFile()))
                .setConnectConfig("password", data.secret("database-superuser"))
                // Options of initdb: independent of the machine's locales, and no connection without a password.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", data.secretFile("database-superuser").toString())
                // The library is made for tests and switches durability off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100");
    }

    private static ConnectedDatabase connect(EmbeddedPostgres postgres, DataDirectory data) {
        Credentials owner = new Credentials(Roles.OWNER, new Secret(data.secret("database-owner")));
        Credentials application = new Credentials(Roles.APP, new Secret(data.secret("database-application")));
        Roles roles = new Roles(postgres.getPostgresDatabase());
        roles.ensure();
        roles.allowLogin(owner.user(), owner.password().value());
        roles.allowLogin(application.user(), application.password().value());
        roles.ensureDatabase(NAME);
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
        return new ConnectedDatabase(url, application, Optional.of(owner));
    }

    private static long firstLine(Path pidFile) throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    }

    ConnectedDatabase connected() {
        return connected;
    }

    /** Process id of the postmaster. */
    long pid() {
        return pid;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new LaunchFailure("the embedded PostgreSQL does not stop", e);
        }
    }
}
