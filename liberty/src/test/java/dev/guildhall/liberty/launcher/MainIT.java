package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.config.Sources;
import dev.guildhall.db.DatabaseGuard;
import dev.guildhall.db.Roles;
import dev.guildhall.db.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stops a start, each with one line and an exit code that is not 0; what is unsafe is in {@link BootRefusalIT}. No server
 * is ever started in here.
 */
class MainIT {

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void run_whenSettingsAreWrong_shouldNameAllProblems() {
        assertThat(run(Map.of("GUILDHALL_HTTP_PORT", "x", "GUILDHALL_HTP_HOST", "y")))
                .isEqualTo(1);

        assertThat(lines()).hasSize(2).allMatch(line -> line.startsWith("guildhall: GUILDHALL_HT"));
    }

    @Test
    void run_whenDataDirCannotBeWritten_shouldSaySo() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        assertThat(run(Map.of("GUILDHALL_DATA_DIR", file.resolve("data").toString())))
                .isEqualTo(1);

        assertThat(lines()).singleElement().asString().contains("cannot write to the data dir");
    }

    @Test
    void run_whenPortIsBusy_shouldSaySoBeforeStartingADatabase() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run(Map.of("GUILDHALL_HTTP_PORT", String.valueOf(taken.getLocalPort()))))
                    .isEqualTo(1);
        }

        assertThat(lines()).singleElement().asString().contains("cannot listen on 127.0.0.1:");
        assertThat(temp.resolve("data/postgresql")).doesNotExist();
    }

    @Test
    void run_whenDatabaseIsDown_shouldSaySo() {
        assertThat(run(external("jdbc:postgresql://127.0.0.1:1/guildhall", Roles.APP)))
                .isEqualTo(1);

        assertThat(lines()).singleElement().asString().contains("cannot connect to the database");
    }

    @Test
    void run_whenSchemaIsNotMigratedAndOwnerUnknown_shouldAskForMigration() {
        assertThat(run(external(TestDatabase.unmigrated().url(), Roles.APP))).isEqualTo(1);

        assertThat(lines()).singleElement().asString().contains("not migrated; run ./guildhall migrate");
    }

    @Test
    void migrate_whenOwnerIsKnown_shouldMakeTheDatabaseFitForTheServer() {
        TestDatabase database = TestDatabase.unmigrated();

        assertThat(main("migrate", owned(external(database.url(), Roles.APP)))).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("at this version");
        assertThat(new DatabaseGuard(database.app()).problems()).isEmpty();
    }

    @Test
    void migrate_whenServerLogsInAsARoleOfItsOwn_shouldGiveItTheRights() {
        TestDatabase database = TestDatabase.unmigrated();
        database.execute(
                "create role web login; grant web to guildhall_owner with admin option, inherit false, set false;"
                        + " grant guildhall_app to guildhall_owner with admin option, inherit false, set false");
        try {
            assertThat(main("migrate", owned(external(database.url(), "web")))).isZero();
        } finally {
            database.execute("revoke guildhall_app from web, guildhall_owner cascade; drop role web");
        }
    }

    @Test
    void migrate_whenDatabaseIsEmbedded_shouldExplain() {
        assertThat(main("migrate", Map.of())).isEqualTo(1);

        assertThat(lines()).singleElement().asString().contains("GUILDHALL_DATABASE_URL");
    }

    @Test
    void config_whenASettingIsWrong_shouldListAllAndFail() {
        assertThat(main("config", Map.of("GUILDHALL_HTTP_PORT", "x"))).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("GUILDHALL_HTTP_PORT = x", "GUILDHALL_MODEL_NAME = -");
        assertThat(lines()).hasSize(1);
    }

    private static Map<String, String> external(String url, String role) {
        return Map.of(
                "GUILDHALL_DATABASE_URL",
                url,
                "GUILDHALL_DATABASE_USER",
                role,
                "GUILDHALL_DATABASE_PASSWORD",
                "any",
                "GUILDHALL_ACCEPT_UNSAFE",
                "trusting-database");
    }

    private static Map<String, String> owned(Map<String, String> external) {
        Map<String, String> all = new HashMap<>(external);
        all.put("GUILDHALL_DATABASE_OWNER_USER", Roles.OWNER);
        all.put("GUILDHALL_DATABASE_OWNER_PASSWORD", "any");
        return all;
    }

    private int run(Map<String, String> environment) {
        return main("run", environment);
    }

    private int main(String command, Map<String, String> environment) {
        Map<String, String> all =
                new HashMap<>(Map.of("GUILDHALL_DATA_DIR", temp.resolve("data").toString()));
        all.put("GUILDHALL_HTTP_PORT", "0");
        all.putAll(environment);
        Path nowhere = temp.resolve("nowhere");
        return Main.exitCode(
                List.of(command, nowhere.toString(), nowhere.toString()),
                () -> Sources.of(Map.of(), all),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
