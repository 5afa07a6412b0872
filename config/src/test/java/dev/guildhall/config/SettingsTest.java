package dev.guildhall.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String URL = "jdbc:postgresql://db.example.org/guildhall?sslmode=verify-full";

    @Test
    void from_whenNothingIsGiven_shouldUseDefaults() {
        Settings settings = read(Map.of());

        Path dataDir = Path.of(System.getProperty("user.home"), ".guildhall");
        assertThat(settings)
                .isEqualTo(new Settings(
                        new HttpSettings("127.0.0.1", 9080, "none", 10, 300),
                        dataDir,
                        new DatabaseSettings.Embedded(),
                        new ModelSettings(ModelProvider.DEMO, Optional.empty(), Optional.empty(), Optional.empty()),
                        true,
                        dataDir.resolve("secret.key"),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new MailSettings(Optional.empty(), Optional.empty()),
                        false,
                        Duration.ofDays(30),
                        Set.of()));
    }

    @Test
    void from_whenAGraceIsGiven_shouldReadIt() {
        assertThat(read(Map.of("GUILDHALL_DELETION_GRACE", "12h")).deletionGrace())
                .isEqualTo(Duration.ofHours(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "-1d", "366d", "1w", "P30D", "soon"})
    void from_whenAGraceIsNone_shouldRefuse(String text) {
        assertThat(problems(Map.of("GUILDHALL_DELETION_GRACE", text)))
                .singleElement()
                .asString()
                .contains("GUILDHALL_DELETION_GRACE");
    }

    @Test
    void from_whenRangesAreForbidden_shouldReadThem() {
        assertThat(read(Map.of("GUILDHALL_FETCH_FORBIDDEN", "198.51.7.0/24, 2001:7f8::/32"))
                        .fetchForbidden())
                .containsExactly("198.51.7.0/24", "2001:7f8::/32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"198.51.7.0", "198.51.7.0/33", "198.51.7.0/-1", "example.com/8", "198.51.7.0/8,", "/8", "::/x"})
    void from_whenARangeIsNone_shouldRefuse(String text) {
        assertThat(problems(Map.of("GUILDHALL_FETCH_FORBIDDEN", text)))
                .singleElement()
                .asString()
                .startsWith("GUILDHALL_FETCH_FORBIDDEN must be ranges of addresses");
    }

    @Test
    void from_whenSignInHostsAreNamed_shouldReadForWhomTheyAre() {
        assertThat(read(Map.of(
                                "GUILDHALL_SIGN_IN_HOSTS",
                                "ID.corp.example:443=corp.example, localhost:8180=lab.example"))
                        .signInHosts())
                .containsExactly(
                        new SignInHost("id.corp.example:443", "corp.example"),
                        new SignInHost("localhost:8180", "lab.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id.corp.example:443", "id.corp.example=corp.example", "a:1=corp", "a:1=b.example,", "=b.c"})
    void from_whenASignInHostIsForNobody_shouldRefuse(String text) {
        assertThat(problems(Map.of("GUILDHALL_SIGN_IN_HOSTS", text)))
                .singleElement()
                .asString()
                .startsWith("GUILDHALL_SIGN_IN_HOSTS must be hosts with their ports and the mail domain");
    }

    @Test
    void from_whenTheToolsFileIsNotThere_shouldRefuse() {
        assertThat(problems(Map.of("GUILDHALL_TOOLS_FILE", "/no/such/tools.yaml")))
                .containsExactly(
                        "GUILDHALL_TOOLS_FILE names a file or directory that does not exist: /no/such/tools.yaml");
    }

    @Test
    void from_whenSeveralAreWrong_shouldReportAllAtOnce() {
        List<String> problems = problems(Map.of(
                "GUILDHALL_HTTP_PORT", "80x",
                "GUILDHALL_DEMO_DATA", "yes",
                "GUILDHALL_MODEL_PROVIDER", "skynet",
                "GUILDHALL_MODEL_BASE_URL", "ftp://models"));

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "GUILDHALL_HTTP_PORT must be a port number from 0 to 65535, but is \"80x\" (environment)",
                        "GUILDHALL_DEMO_DATA must be true or false, but is \"yes\" (environment)",
                        "GUILDHALL_MODEL_PROVIDER must be one of demo, openai, anthropic, gemini, ollama,"
                                + " but is \"skynet\" (environment)",
                        "GUILDHALL_MODEL_BASE_URL must be an http or https URL, but is \"ftp://models\" (environment)");
    }

    @Test
    void from_whenKeyIsMisspelt_shouldSuggestTheRightOne() {
        assertThat(problems(Map.of("GUILDHALL_HTTP_PROT", "1")))
                .containsExactly(
                        "GUILDHALL_HTTP_PROT is not a setting (environment); did you mean GUILDHALL_HTTP_PORT?");
    }

    @Test
    void from_whenKeyResemblesNothing_shouldPointToTheListing() {
        assertThat(problems(Map.of("GUILDHALL_WARP_DRIVE_FLUX", "1")))
                .containsExactly(
                        "GUILDHALL_WARP_DRIVE_FLUX is not a setting (environment); ./guildhall config lists all");
    }

    @ParameterizedTest
    @CsvSource({"GUILDHALL_REDIS_URL, redis://localhost", "GUILDHALL_KUBERNETES, in-cluster"})
    void from_whenFeatureIsNotInThisVersion_shouldRefuseItsKey(String key, String value) {
        assertThat(problems(Map.of(key, value)))
                .singleElement()
                .asString()
                .startsWith(key)
                .contains("this version");
    }

    @Test
    void from_whenKubernetesIsOff_shouldAccept() {
        assertThat(read(Map.of("GUILDHALL_KUBERNETES", "off"))).isEqualTo(read(Map.of()));
    }

    @Test
    void from_whenDatabaseIsExternal_shouldHoldBothRolesAndNoDemoData() {
        Settings settings = read(externalDatabase(
                Map.of("GUILDHALL_DATABASE_OWNER_USER", "owner", "GUILDHALL_DATABASE_OWNER_PASSWORD", "o")));

        assertThat(settings.database())
                .isEqualTo(new DatabaseSettings.External(
                        URL,
                        new Credentials("app", new Secret("p")),
                        Optional.of(new Credentials("owner", new Secret("o")))));
        assertThat(settings.demoData()).isFalse();
    }

    @Test
    void from_whenUrlComesAlone_shouldAskForRoleAndPassword() {
        assertThat(problems(Map.of("GUILDHALL_DATABASE_URL", URL)))
                .containsExactly("GUILDHALL_DATABASE_USER is missing", "GUILDHALL_DATABASE_PASSWORD is missing");
    }

    @Test
    void from_whenRoleComesWithoutUrl_shouldAskForUrl() {
        assertThat(problems(Map.of("GUILDHALL_DATABASE_USER", "app")))
                .containsExactly("GUILDHALL_DATABASE_USER needs GUILDHALL_DATABASE_URL beside it");
    }

    @Test
    void from_whenUrlContainsPassword_shouldRefuseWithoutShowingIt() {
        assertThat(problems(externalDatabase(Map.of("GUILDHALL_DATABASE_URL", URL + "&password=hunter2"))))
                .singleElement()
                .asString()
                .contains("must not contain")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic", "gemini"})
    void from_whenProviderHasNeitherKeyNorAddress_shouldAskForKey(String provider) {
        assertThat(problems(Map.of("GUILDHALL_MODEL_PROVIDER", provider)))
                .singleElement()
                .asString()
                .startsWith("GUILDHALL_MODEL_API_KEY is missing");
    }

    @Test
    void from_whenOpenAiHasAnAddressOnly_shouldAccept() {
        ModelSettings model = read(Map.of(
                        "GUILDHALL_MODEL_PROVIDER", "openai", "GUILDHALL_MODEL_BASE_URL", "http://localhost:1234/v1"))
                .model();

        assertThat(model.provider()).isEqualTo(ModelProvider.OPENAI);
        assertThat(model.baseUrl()).hasToString("Optional[http://localhost:1234/v1]");
    }

    @Test
    void toString_whenSettingsHoldSecrets_shouldHideThem() {
        Settings settings = read(externalDatabase(Map.of("GUILDHALL_MODEL_API_KEY", "sk-verysecret")));

        assertThat(settings.toString()).doesNotContain("sk-verysecret").contains("(hidden)");
    }

    private static Map<String, String> externalDatabase(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "GUILDHALL_DATABASE_URL", URL,
                "GUILDHALL_DATABASE_USER", "app",
                "GUILDHALL_DATABASE_PASSWORD", "p"));
        all.putAll(more);
        return all;
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.from(environmentOnly(environment));
    }

    private static List<String> problems(Map<String, String> environment) {
        return catchThrowableOfType(InvalidSettings.class, () -> Settings.from(environmentOnly(environment)))
                .problems();
    }

    private static Sources environmentOnly(Map<String, String> environment) {
        return new Sources(List.of(new Source("environment", environment)));
    }
}
