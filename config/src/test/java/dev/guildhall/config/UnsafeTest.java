package dev.guildhall.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anything is started; that it stops a start is in {@code BootRefusalIT}. */
class UnsafeTest {

    private static final String GOOD_KEY = "q3Zt0mB7xkV1nR5cYh8uJ2wLpS6dFgEaT9iKoN4vQzM";

    @TempDir
    Path folder;

    @Test
    void from_whenReachedOverTls_shouldAccept() {
        assertThatCode(() -> read(production())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GUILDHALL_PUBLIC_URL           | http://guildhall.example.com | GUILDHALL_HTTP_HOST            | plain-http
                    GUILDHALL_HTTP_TRUSTED_PROXIES | none                         | GUILDHALL_HTTP_HOST            | plain-http
                    GUILDHALL_DATABASE_URL         | jdbc:postgresql://db.example.com/guildhall | GUILDHALL_DATABASE_URL | plain-database
                    GUILDHALL_SIGNUP_CONFIRMATION  | off                          | GUILDHALL_SIGNUP_CONFIRMATION  | open-sign-up
                    GUILDHALL_SMTP_URL             | smtp://mail.example.com?tls=off | GUILDHALL_SMTP_URL          | plain-smtp
                    """)
    void from_whenOneThingIsUnsafe_shouldNameItAndHowToAcceptIt(String key, String value, String named, String name) {
        Map<String, String> settings = with(production(), key, value);

        assertThat(problems(settings))
                .singleElement()
                .asString()
                .startsWith(named + " ")
                .endsWith("=" + name);
        assertThatCode(() -> read(with(settings, "GUILDHALL_ACCEPT_UNSAFE", name)))
                .doesNotThrowAnyException();
    }

    @Test
    void from_whenNobodyTakesMailsWhereOthersReachTheServer_shouldRefuse() {
        Map<String, String> settings = production();
        settings.remove("GUILDHALL_SMTP_URL");
        settings.remove("GUILDHALL_MAIL_FROM");

        assertThat(problems(settings)).singleElement().asString().endsWith("=readable-outbox");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://db.example.com/guildhall?sslmode=verify-full | true",
                "jdbc:postgresql://127.0.0.1:1,db.example.com/guildhall?sslmode=verify-full | true",
                "jdbc:postgresql://127.0.0.1:5432/guildhall | false",
                "jdbc:postgresql://[::1]:5432/guildhall | false",
                "jdbc:postgresql:///guildhall | false",
                "jdbc:postgresql:guildhall | false"
            })
    void from_whenDemoDataIsElsewhere_shouldRefuse(String url, boolean refused) {
        Map<String, String> settings = with(database(url), "GUILDHALL_DEMO_DATA", "true");

        assertThat(refused ? problems(settings) : List.of()).hasSize(refused ? 1 : 0);
        if (!refused) {
            assertThat(read(settings).demoData()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "db.example.com/guildhall?sslmode=verify-full | false",
                "db.example.com/guildhall?a=b&sslmode=verify-full&sslrootcert=/etc/ca.pem | false",
                "db.example.com/guildhall?sslmode=VERIFY-FULL | false",
                "db.example.com/guildhall?sslmode=verify%2Dfull | false",
                "db.example.com/g?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory | false",
                "db.example.com/guildhall?sslmode=verify-ca&sslrootcert=/etc/ca.pem | true",
                "db.example.com/guildhall?ApplicationName=a?sslmode=verify-full | true",
                "db.example.com/guildhall?SSLMODE=verify-full | true",
                "db.example.com/guildhall?sslmode=verify-full&sslhostnameverifier=x.Any | true",
                "db.example.com/guildhall?sslmode=verify-full&socketFactory=x.Any | true",
                "db.example.com/guildhall?sslmode=verify-full&host=other.example.com | true",
                "localhost/guildhall?host=db.example.com | true",
                "localhost/guildhall?PGHOST=db.example.com | true",
                "localhost/guildhall?service=other | true",
                "localhost/guildhall?host=127.0.0.1 | false",
                "db.example.com/guildhall | true",
                "db.example.com/guildhall?sslmode=require | true",
                "db.example.com/guildhall?sslmode=verify-full&sslmode=disable | true",
                "db.example.com/guildhall?sslmode=verify-full&sslfactory=x.NonValidatingFactory | true",
                "127.0.0.1:1,db.example.com/guildhall?sslmode=prefer | true",
                "127.0.0.1/guildhall | false",
                "/guildhall | false"
            })
    void from_whenTheDatabaseIsElsewhere_shouldDemandTlsThatIsChecked(String place, boolean refused) {
        Map<String, String> settings = database("jdbc:postgresql://" + place);

        if (refused) {
            assertThat(problems(settings)).singleElement().asString().endsWith("=plain-database");
        } else {
            assertThatCode(() -> read(settings)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "*", "192.0.2.4", "guildhall.example.com"})
    void from_whenNothingIsSaidButTheHost_shouldRefuseAllThatOthersWouldReach(String host) {
        assertThat(problems(Map.of("GUILDHALL_HTTP_HOST", host)))
                .extracting(problem -> problem.split(" ", 2)[0])
                .containsExactly("GUILDHALL_HTTP_HOST", "GUILDHALL_DEMO_DATA", "GUILDHALL_SMTP_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "localhost"})
    void from_whenOnlyThisMachineReachesIt_shouldAccept(String host) {
        assertThat(read(Map.of("GUILDHALL_HTTP_HOST", host)).accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", ".+", "[0-9.]+"})
    void from_whenEveryProxyIsTrusted_shouldRefuse(String pattern) {
        assertThat(problems(Map.of("GUILDHALL_HTTP_TRUSTED_PROXIES", pattern)))
                .singleElement()
                .asString()
                .contains("matches every address");
    }

    @Test
    void from_whenAWordIsUnknown_shouldListThose() {
        assertThat(problems(Map.of("GUILDHALL_ACCEPT_UNSAFE", "plain-http,everything")))
                .singleElement()
                .asString()
                .contains("must be one of plain-http", "\"everything\"");
    }

    @ParameterizedTest
    @CsvSource({"app, app", "App, aPP", "app, postgres", "app, changeme", "app, Password"})
    void from_whenAPasswordIsKnownToAll_shouldRefuseWithoutShowingIt(String user, String password) {
        Map<String, String> settings = database("jdbc:postgresql://127.0.0.1/guildhall");
        settings.put("GUILDHALL_DATABASE_USER", user);
        settings.put("GUILDHALL_DATABASE_PASSWORD", password);

        assertThat(problems(settings))
                .singleElement()
                .asString()
                .startsWith("GUILDHALL_DATABASE_PASSWORD is ")
                .endsWith("; give the role another");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "changemechangemechangemechangemechangeme",
                "0123456789abcdef0123456789abcdef0123456789abcdef",
                "abcdefghijklmnopqrstuvwxyz0123456789"
            })
    void from_whenTheSecretKeyCanBeGuessed_shouldRefuseWithoutShowingIt(String line) throws IOException {
        assertThat(problems(withKey(line + "\n")))
                .singleElement()
                .asString()
                .startsWith("GUILDHALL_SECRET_KEY_FILE names a")
                .endsWith("make one with: openssl rand -base64 32")
                .satisfies(problem ->
                        assertThat(line.isEmpty() || !problem.contains(line)).isTrue());
    }

    @Test
    void from_whenAnOlderSecretKeyIsWeak_shouldRefuseToo() throws IOException {
        assertThat(problems(withKey(GOOD_KEY + "\nweak\n"))).hasSize(1);
        assertThatCode(() -> read(withKey(GOOD_KEY + "\n"))).doesNotThrowAnyException();
    }

    @Test
    void from_whenAllCanReadTheSecretKey_shouldSayHowToMendIt() throws IOException {
        Map<String, String> settings = withKey(GOOD_KEY);
        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(problems(settings)).singleElement().asString().endsWith("run: chmod o-rwx " + key());
    }

    @Test
    void from_whenAllCanReadSettings_shouldRefuseThoseWithSecretsOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("guildhall.properties"), "guildhall.http.port=1");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Map<String, String> environment = Map.of("GUILDHALL_DATA_DIR", folder.toString());
        assertThat(Settings.from(Sources.of(Map.of(), environment)).http().port())
                .isEqualTo(1);

        Files.writeString(file, "guildhall.model.api.key=sk-1");
        assertThat(catchThrowableOfType(InvalidSettings.class, () -> Settings.from(Sources.of(Map.of(), environment)))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("GUILDHALL_CONFIG_FILE names a file with secrets");
    }

    private static Map<String, String> production() {
        Map<String, String> settings = database("jdbc:postgresql://db.example.com/guildhall?sslmode=verify-full");
        settings.putAll(Map.of(
                "GUILDHALL_HTTP_HOST", "0.0.0.0",
                "GUILDHALL_HTTP_TRUSTED_PROXIES", "10\\.0\\.0\\.[0-9]+",
                "GUILDHALL_PUBLIC_URL", "https://guildhall.example.com",
                "GUILDHALL_SMTP_URL", "smtps://mail.example.com",
                "GUILDHALL_MAIL_FROM", "no-reply@example.com"));
        return settings;
    }

    private static Map<String, String> database(String url) {
        return new HashMap<>(Map.of(
                "GUILDHALL_DATABASE_URL", url,
                "GUILDHALL_DATABASE_USER", "app",
                "GUILDHALL_DATABASE_PASSWORD", "v9Kq2"));
    }

    private Path key() {
        return folder.resolve("secret.key");
    }

    private Map<String, String> withKey(String text) throws IOException {
        Files.writeString(key(), text);
        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-------"));
        return Map.of("GUILDHALL_SECRET_KEY_FILE", key().toString());
    }

    private static Map<String, String> with(Map<String, String> some, String key, String value) {
        Map<String, String> all = new HashMap<>(some);
        all.put(key, value);
        return all;
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.from(new Sources(List.of(new Source("environment", environment))));
    }

    private static List<String> problems(Map<String, String> environment) {
        return catchThrowableOfType(InvalidSettings.class, () -> read(environment))
                .problems();
    }
}
