package dev.guildhall.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.config.SmtpSettings.Protection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

    private static final Map<String, String> EXTERNAL = Map.of(
            "GUILDHALL_DATABASE_URL", "jdbc:postgresql://db.example.org/guildhall?sslmode=verify-full",
            "GUILDHALL_DATABASE_USER", "app",
            "GUILDHALL_DATABASE_PASSWORD", "p");

    private static Map<String, String> relay(String url, String... more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "GUILDHALL_SMTP_URL", url,
                "GUILDHALL_MAIL_FROM", "no-reply@example.com",
                "GUILDHALL_PUBLIC_URL", "https://guildhall.example.com/",
                "GUILDHALL_ACCEPT_UNSAFE", "plain-smtp"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.from(new Sources(List.of(new Source("environment", environment))));
    }

    private static List<String> problems(Map<String, String> environment) {
        return catchThrowableOfType(InvalidSettings.class, () -> read(environment))
                .problems();
    }

    @ParameterizedTest
    @CsvSource({
        "smtps://mail.example.com, 465, TLS",
        "smtps://mail.example.com:2465, 2465, TLS",
        "smtp://mail.example.com, 587, STARTTLS",
        "smtp://mail.example.com:25?tls=off, 25, NONE"
    })
    void from_whenAMailServerIsGiven_shouldReadIt(String url, int port, Protection protection) {
        MailSettings mail = read(relay(url)).mail();

        assertThat(mail.server())
                .contains(new SmtpSettings(
                        "mail.example.com", port, protection, Optional.empty(), "no-reply@example.com"));
        assertThat(mail.publicUrl()).hasToString("Optional[https://guildhall.example.com]");
    }

    @Test
    void url_shouldReadAsTheSameServer() {
        String password = "relay secret";
        Settings first = read(relay("smtp://us%40er@mail.example.com:2587", "GUILDHALL_SMTP_PASSWORD", password));
        SmtpSettings server = first.mail().server().orElseThrow();

        assertThat(server.login()).contains(new Credentials("us@er", new Secret(password)));
        assertThat(read(relay(server.url(), "GUILDHALL_SMTP_PASSWORD", password)))
                .isEqualTo(first);
        assertThat(first.toString()).doesNotContain(password);
        SmtpSettings open =
                read(relay("smtp://mail.example.com?tls=off")).mail().server().orElseThrow();
        assertThat(read(relay(open.url())).mail().server()).contains(open);
    }

    @Test
    void from_whenSomethingIsMissingBesideAMailServer_shouldNameIt() {
        assertThat(problems(Map.of("GUILDHALL_SMTP_URL", "smtp://mail.example.com")))
                .containsExactly(
                        "GUILDHALL_SMTP_URL needs GUILDHALL_MAIL_FROM beside it",
                        "GUILDHALL_SMTP_URL needs GUILDHALL_PUBLIC_URL beside it");
        assertThat(problems(Map.of("GUILDHALL_SMTP_PASSWORD", "p")))
                .containsExactly("GUILDHALL_SMTP_PASSWORD needs GUILDHALL_SMTP_URL beside it");
        assertThat(problems(relay("smtp://user@mail.example.com")))
                .containsExactly("GUILDHALL_SMTP_PASSWORD is missing; GUILDHALL_SMTP_URL names a user");
    }

    @Test
    void from_whenAPasswordWouldGoInTheClear_shouldRefuse() {
        assertThat(problems(relay("smtp://user@mail.example.com?tls=off", "GUILDHALL_SMTP_PASSWORD", "p")))
                .singleElement()
                .asString()
                .contains("could be read by others");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mail.example.com",
                "smtp://user:hunter2@mail.example.com",
                "smtp:mail",
                "smtp://h/x",
                "smtp://h?tls=maybe"
            })
    void from_whenTheUrlIsNone_shouldRefuseWithoutRepeatingIt(String url) {
        assertThat(problems(relay(url)))
                .singleElement()
                .asString()
                .startsWith("GUILDHALL_SMTP_URL must be a URL such as")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guildhall <a@b.example>", "a@b.example,c@d.example", "a", "a@b.example\nBcc: x@y.example"})
    void from_whenTheSenderIsNoAddress_shouldRefuse(String from) {
        assertThat(problems(relay("smtp://mail.example.com", "GUILDHALL_MAIL_FROM", from)))
                .first()
                .asString()
                .startsWith("GUILDHALL_MAIL_FROM must be a mail address");
    }

    @Test
    void from_whenNothingIsSaid_shouldConfirmSignUpsOnAnExternalDatabaseOnly() {
        assertThat(read(Map.of()).signUpConfirmation()).isFalse();
        assertThat(read(EXTERNAL).signUpConfirmation()).isTrue();
        assertThat(read(with(local(), "GUILDHALL_DEMO_DATA", "true")).signUpConfirmation())
                .isFalse();
        assertThat(read(with(EXTERNAL, "GUILDHALL_SIGNUP_CONFIRMATION", "off")).signUpConfirmation())
                .isFalse();
        assertThat(problems(Map.of("GUILDHALL_SIGNUP_CONFIRMATION", "on")))
                .containsExactly("GUILDHALL_SIGNUP_CONFIRMATION can only be on when GUILDHALL_DEMO_DATA is false");
    }

    private static Map<String, String> local() {
        return with(EXTERNAL, "GUILDHALL_DATABASE_URL", "jdbc:postgresql://[::1]:5432/guildhall");
    }

    private static Map<String, String> with(Map<String, String> some, String key, String value) {
        Map<String, String> all = new HashMap<>(some);
        all.put(key, value);
        return all;
    }
}
