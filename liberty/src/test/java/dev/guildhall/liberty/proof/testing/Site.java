package dev.guildhall.liberty.proof.testing;

import dev.guildhall.adapter.out.llm.testing.ScriptedModelServer;
import dev.guildhall.db.Roles;
import dev.guildhall.liberty.testing.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** One database, one model, one workshop, and servers on them. Started when first asked for and shared by all proofs. */
public final class Site {

    private final Path folder;
    private final KillablePostgres database;
    private final ScriptedModelServer models = ScriptedModelServer.start(new ObedientModel());
    private final Workshop workshop = new Workshop();
    private final Installation first;

    private Site() {
        folder = newFolder();
        database = KillablePostgres.start(folder);
        first = node();
    }

    /** The running site. */
    public static Site get() {
        return Holder.SITE;
    }

    private static Path newFolder() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "sites").toAbsolutePath());
            Path folder = Files.createTempDirectory(parent, "site");
            Files.createFile(
                    secret(folder), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret(folder), "q8 what all servers of this site share, and nobody else");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path secret(Path folder) {
        return folder.resolve("secret.key");
    }

    /** A further server, which is not started. It keeps its port over restarts. */
    public Installation node() {
        return Installation.fresh()
                .with("GUILDHALL_HTTP_PORT", Integer.toString(freePort()))
                .with("GUILDHALL_DEMO_DATA", "false")
                .with("GUILDHALL_SIGNUP_CONFIRMATION", "off")
                .with("GUILDHALL_DATABASE_URL", database.url())
                .with("GUILDHALL_DATABASE_USER", Roles.APP)
                .with("GUILDHALL_DATABASE_PASSWORD", KillablePostgres.password(Roles.APP))
                .with("GUILDHALL_SECRET_KEY_FILE", secret(folder).toString())
                .with("GUILDHALL_MODEL_PROVIDER", "openai")
                .with("GUILDHALL_MODEL_BASE_URL", models.url() + "/v1")
                .with("GUILDHALL_MODEL_API_KEY", "sk-test")
                .with("GUILDHALL_MODEL_NAME", "obedient")
                .with(
                        "GUILDHALL_TOOLS_FILE",
                        workshop.contracts(folder.resolve("tools.yaml")).toString());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first server. */
    public Installation server() {
        return first;
    }

    /** The database. */
    public KillablePostgres database() {
        return database;
    }

    /** The database as the superuser sees it. */
    public Rows rows() {
        return new Rows(database.superuser());
    }

    /** The tools. */
    public Workshop workshop() {
        return workshop;
    }

    /** What is in it was written by a test; nothing is left to keep. */
    private void close() {
        first.close();
        database.close();
        workshop.close();
        models.close();
    }

    private static final class Holder {
        static final Site SITE = start();

        private static Site start() {
            Site site = new Site();
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
            site.first.start();
            return site;
        }
    }
}
