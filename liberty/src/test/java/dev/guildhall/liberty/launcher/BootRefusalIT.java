package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.config.Sources;
import dev.guildhall.db.Roles;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.liberty.proof.testing.KillablePostgres;
import dev.guildhall.liberty.testing.Installation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every unsafe configuration of docs/security/boot.md on a real PostgreSQL that asks for passwords: one line that says what
 * to do, an exit code that is not 0, and no process left. Each row spoils one thing of a configuration that is shown to be
 * good.
 */
class BootRefusalIT {

    private static final String GOOD_KEY = "q3Zt0mB7xkV1nR5cYh8uJ2wLpS6dFgEaT9iKoN4vQzM";

    private static final KillablePostgres DATABASE = KillablePostgres.start(newFolder());

    @TempDir
    Path temp;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /**
     * One row of the table.
     *
     * @param spoil SQL that makes the database unsafe; may be empty
     * @param mend SQL that makes it good again
     * @param setting what is set to {@code value}; "-" for nothing
     * @param line what the one line has
     */
    record Case(String spoil, String mend, String setting, String value, String line) {

        static Case set(String setting, String value, String line) {
            return new Case("", "", setting, value, line);
        }

        static Case database(String spoil, String mend, String line) {
            return new Case(spoil, mend, "-", "", line);
        }

        @Override
        public String toString() {
            return spoil.isEmpty() ? setting + " = " + value : spoil;
        }
    }

    static Stream<Case> unsafe() {
        return Stream.concat(settings(), Stream.concat(files(), database()));
    }

    private static Stream<Case> settings() {
        return Stream.of(
                Case.set("GUILDHALL_DATABSE_URL", "x", "GUILDHALL_DATABSE_URL is not a setting"),
                Case.set("GUILDHALL_DATABASE_PASSWORD", Roles.APP, "PASSWORD is the name of the role"),
                Case.set("GUILDHALL_DATABASE_PASSWORD", "changeme", "a password that everybody tries first"),
                Case.set("GUILDHALL_HTTP_TRUSTED_PROXIES", "none", "GUILDHALL_HTTP_HOST lets others reach"),
                Case.set("GUILDHALL_HTTP_TRUSTED_PROXIES", ".*", "matches every address"),
                Case.set(
                        "GUILDHALL_PUBLIC_URL",
                        "http://guildhall.example.com",
                        "GUILDHALL_HTTP_HOST lets others reach"),
                Case.set(
                        "GUILDHALL_DATABASE_URL",
                        "jdbc:postgresql://db.example.com/guildhall?sslmode=require",
                        "GUILDHALL_DATABASE_URL reaches another machine without TLS"),
                Case.set("GUILDHALL_DEMO_DATA", "true", "GUILDHALL_DEMO_DATA is true where others"),
                Case.set("GUILDHALL_SIGNUP_CONFIRMATION", "off", "GUILDHALL_SIGNUP_CONFIRMATION is off where others"),
                Case.set(
                        "GUILDHALL_SMTP_URL",
                        "smtp://mail.example.com?tls=off",
                        "GUILDHALL_SMTP_URL switches TLS off"));
    }

    private static Stream<Case> files() {
        return Stream.of(
                Case.set("GUILDHALL_SECRET_KEY_FILE", "missing", "SECRET_KEY_FILE names a file that does not exist"),
                Case.set("GUILDHALL_SECRET_KEY_FILE", "empty", "GUILDHALL_SECRET_KEY_FILE names an empty file"),
                Case.set("GUILDHALL_SECRET_KEY_FILE", "short", "a line of fewer than 32 characters"),
                Case.set("GUILDHALL_SECRET_KEY_FILE", "equal", "a line that can be guessed"),
                Case.set("GUILDHALL_SECRET_KEY_FILE", "shown", "that everybody on this machine can read"));
    }

    private static Stream<Case> database() {
        return Stream.of(
                Case.database(
                        "alter role guildhall_app superuser", "alter role guildhall_app nosuperuser", "is a superuser"),
                Case.database(
                        "alter role guildhall_app bypassrls", "alter role guildhall_app nobypassrls", "has BYPASSRLS"),
                Case.database(
                        "alter role guildhall_app createrole",
                        "alter role guildhall_app nocreaterole",
                        "has CREATEROLE"),
                Case.database(
                        "create table mine (); alter table mine owner to guildhall_app",
                        "drop table mine",
                        "owns tables"),
                Case.database(
                        "create role more nologin bypassrls; grant more to guildhall_app with inherit false",
                        "drop role more",
                        "can become a role that bypasses row security"),
                Case.database(
                        "grant guildhall_crosstenant to guildhall_app with inherit false",
                        "revoke guildhall_crosstenant from guildhall_app",
                        "can become guildhall_owner or guildhall_crosstenant"),
                Case.database(
                        "update schema_version set fingerprint = fingerprint || '-newer'",
                        "update schema_version set fingerprint = replace(fingerprint, '-newer', '')",
                        "the database schema is of another version"),
                Case.database(
                        "alter table schema_version rename to elsewhere",
                        "alter table elsewhere rename to schema_version",
                        "the database schema is not migrated"),
                Case.database(
                        "alter table secrets no force row level security",
                        "alter table secrets force row level security",
                        "table secrets holds tenants' rows without forced row security"));
    }

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void run_whenOneThingIsUnsafe_shouldEndWithOneLine(Case unsafe) throws Exception {
        Set<Long> before = children();
        Map<String, String> settings = production();
        settings.put(unsafe.setting(), unsafe.value());
        int code = spoiled(unsafe, () -> run("run", settings));

        assertThat(lines()).singleElement().asString().startsWith("guildhall: ").contains(unsafe.line());
        assertThat(code).isEqualTo(1);
        assertThat(children()).isSubsetOf(before);
    }

    @Test
    void run_whenNothingIsUnsafe_shouldOnlyMissTheServer() throws IOException {
        assertThat(run("run", production())).isEqualTo(1);

        assertThat(lines()).singleElement().asString().contains("cannot prepare the server's folder", "nowhere");
    }

    @Test
    void run_whenTheDatabaseAsksNobodyForAPassword_shouldRefuseUnlessAccepted() throws IOException {
        Map<String, String> settings = production();
        settings.put("GUILDHALL_DATABASE_URL", TestDatabase.shared().url());
        settings.put("GUILDHALL_DATABASE_OWNER_USER", Roles.OWNER);
        settings.put("GUILDHALL_DATABASE_OWNER_PASSWORD", "any at all");

        assertThat(run("run", settings)).isEqualTo(1);
        assertThat(lines())
                .singleElement()
                .asString()
                .contains("lets guildhall_app and guildhall_owner in with any password", "=trusting-database");
        err.reset();
        assertThat(run("migrate", settings)).isEqualTo(1);
        assertThat(lines()).singleElement().asString().contains("with any password");
        err.reset();
        settings.put("GUILDHALL_ACCEPT_UNSAFE", "trusting-database");
        assertThat(run("migrate", settings)).isZero();
    }

    @Test
    void migrate_whenTheSchemaIsNewer_shouldLeaveItAlone() throws Exception {
        Map<String, String> settings = owned();
        String add = "insert into databasechangelog select 'from-the-future', author, '9999-future', now(), 9999,"
                + " exectype, md5sum, description, comments, tag, liquibase, contexts, labels, deployment_id"
                + " from databasechangelog limit 1; update schema_version set fingerprint = fingerprint || '-newer'";
        String remove = "delete from databasechangelog where id = 'from-the-future';"
                + " update schema_version set fingerprint = replace(fingerprint, '-newer', '')";
        int code = spoiled(Case.database(add, remove, ""), () -> run("run", settings));

        assertThat(code).isEqualTo(1);
        assertThat(lines())
                .singleElement()
                .asString()
                .contains("migrated by a newer version", "from-the-future of 9999-future", "start that version");
    }

    @Test
    void migrate_whenAReleasedChangeWasEdited_shouldSayWhich() throws Exception {
        String spoil = "create table kept as select id, md5sum from databasechangelog where id = 'tenants';"
                + " update databasechangelog set md5sum = '9:0123' where id = 'tenants'";
        String mend = "update databasechangelog c set md5sum = k.md5sum from kept k where c.id = k.id; drop table kept";
        int code = spoiled(Case.database(spoil, mend, ""), () -> run("migrate", owned()));

        assertThat(code).isEqualTo(1);
        assertThat(lines()).singleElement().asString().contains("was changed after it was applied", "0010-tenants");
    }

    @Test
    void run_whenRefused_shouldEndTheProcessWithItsCode() {
        Installation installation = Installation.fresh().with("GUILDHALL_HTTP_HOST", "0.0.0.0");
        try (installation) {
            assertThat(installation.launch().awaitEnd()).isEqualTo(1);

            assertThat(installation.output().lines())
                    .hasSize(3)
                    .allMatch(line -> line.startsWith("guildhall: GUILDHALL_"));
            assertThat(installation.data().resolve("postgresql")).doesNotExist();
        }
    }

    private interface Start {
        int code() throws IOException;
    }

    private static int spoiled(Case unsafe, Start start) throws Exception {
        execute(unsafe.spoil());
        try {
            return start.code();
        } finally {
            execute(unsafe.mend());
        }
    }

    private static void execute(String sql) throws SQLException {
        DataSource superuser = DATABASE.superuser();
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.isEmpty() ? "select 1" : sql);
        }
    }

    /** Behind a proxy that ends TLS, with mails, without anything for convenience. */
    private Map<String, String> production() throws IOException {
        key("key", GOOD_KEY, "rw-------");
        key("empty", "\n", "rw-------");
        key("short", "0123456789", "rw-------");
        key("equal", "a".repeat(43), "rw-------");
        key("shown", GOOD_KEY, "rw-r--r--");
        return new HashMap<>(Map.of(
                "GUILDHALL_DATABASE_URL", DATABASE.url(),
                "GUILDHALL_DATABASE_USER", Roles.APP,
                "GUILDHALL_DATABASE_PASSWORD", KillablePostgres.password(Roles.APP),
                "GUILDHALL_HTTP_HOST", "0.0.0.0",
                "GUILDHALL_HTTP_TRUSTED_PROXIES", "10\\.0\\.0\\.[0-9]+",
                "GUILDHALL_PUBLIC_URL", "https://guildhall.example.com",
                "GUILDHALL_SMTP_URL", "smtps://mail.example.com",
                "GUILDHALL_MAIL_FROM", "no-reply@example.com",
                "GUILDHALL_SECRET_KEY_FILE", "key"));
    }

    private Map<String, String> owned() throws IOException {
        Map<String, String> settings = production();
        settings.put("GUILDHALL_DATABASE_OWNER_USER", Roles.OWNER);
        settings.put("GUILDHALL_DATABASE_OWNER_PASSWORD", KillablePostgres.password(Roles.OWNER));
        return settings;
    }

    private void key(String name, String text, String rights) throws IOException {
        Path file = Files.writeString(temp.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    private int run(String command, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.remove("-");
        all.put("GUILDHALL_DATA_DIR", temp.resolve("data").toString());
        all.put("GUILDHALL_HTTP_PORT", "0");
        all.computeIfPresent(
                "GUILDHALL_SECRET_KEY_FILE", (_, name) -> temp.resolve(name).toString());
        String nowhere = temp.resolve("nowhere").toString();
        return Main.exitCode(
                List.of(command, nowhere, nowhere),
                () -> Sources.of(Map.of(), all),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** The processes that this one has started, the database among them. */
    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private List<String> lines() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Path newFolder() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "sites").toAbsolutePath());
            return Files.createTempDirectory(parent, "boot");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
