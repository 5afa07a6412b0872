package dev.guildhall.liberty.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.Roles;
import dev.guildhall.liberty.proof.testing.KillablePostgres;
import dev.guildhall.liberty.proof.testing.Rows;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two servers with data directories of their own that have nothing in common but the database and the secret key. */
class SharedKeysIT {

    private static final String SECRET = "q8 what both of these servers share, and nobody else";

    private static Path folder;
    private static KillablePostgres database;
    private static Installation one;
    private static Installation other;

    /** Both at once, on a database in which there is no key. */
    @BeforeAll
    static void start() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "sites").toAbsolutePath());
        folder = Files.createTempDirectory(parent, "keys");
        database = KillablePostgres.start(folder);
        one = node(SECRET);
        other = node(SECRET);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(one::start, threads),
                            CompletableFuture.runAsync(other::start, threads))
                    .join();
        }
    }

    private static Installation node(String secret) throws IOException {
        Path file = Files.createTempFile(folder, "secret", ".key");
        Files.writeString(file, secret);
        return Installation.fresh()
                .with("GUILDHALL_DEMO_DATA", "false")
                .with("GUILDHALL_SIGNUP_CONFIRMATION", "off")
                .with("GUILDHALL_DATABASE_URL", database.url())
                .with("GUILDHALL_DATABASE_USER", Roles.APP)
                .with("GUILDHALL_DATABASE_PASSWORD", KillablePostgres.password(Roles.APP))
                .with("GUILDHALL_SECRET_KEY_FILE", file.toString());
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    void servers_whenStartedAtOnce_shouldHaveMadeOneKeyForEachPurpose() {
        assertThat(rows("select purpose from signing_keys order by purpose")).containsExactly("AUDIT", "TOKENS");
        assertThat(one.client().get("auth/keys").body())
                .contains(rows("select id from signing_keys where purpose = 'TOKENS'")
                        .getFirst())
                .isEqualTo(other.client().get("auth/keys").body());
        assertThat(one.client().get("audit/keys").body())
                .isEqualTo(other.client().get("audit/keys").body());
    }

    @Test
    void token_whenSignedByOneServer_shouldBeGoodAtTheOther() {
        Client ana = one.client().signUp("One");
        Client ben = other.client().signUp("Other");

        assertThat(new Client(other.url(), ana.token()).get("auth/me").status()).isEqualTo(200);
        assertThat(new Client(one.url(), ben.token()).get("auth/me").status()).isEqualTo(200);
        String changed = ana.token().substring(0, ana.token().length() - 4) + "AAAA";
        assertThat(new Client(other.url(), changed).get("auth/me").status()).isEqualTo(401);
    }

    @Test
    void server_whenItsSecretIsAnother_shouldRefuseToStartAndMakeNoKey() throws IOException {
        try (Installation stranger = node("w4 what only that third one of them has got to say")) {
            assertThat(stranger.launch().awaitEnd()).isEqualTo(1);

            assertThat(stranger.output()).contains("does not open with any line of GUILDHALL_SECRET_KEY_FILE");
        }
        assertThat(rows("select id from signing_keys")).hasSize(2);
    }

    private static List<String> rows(String sql) {
        return new Rows(database.superuser())
                .query(sql).stream().map(row -> row.at(0)).toList();
    }
}
