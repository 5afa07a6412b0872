package dev.guildhall.adapter.in.faces.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

    private static final LogIn.Outcome GOOD = new LogIn.Outcome.LoggedIn(
            Sample.tenant(), Sample.member(), new Credentials("a", Duration.ofMinutes(5), "r", "session-token"));

    private final FakeBrowser browser = new FakeBrowser();

    private SignInPage page(LogIn.Outcome outcome) {
        SignInPage page = new SignInPage((context, command) -> outcome, browser);
        page.setEmail("ana@northwind.example");
        page.setPassword("a long sentence");
        return page;
    }

    @Test
    void signIn_whenCredentialsAreGood_shouldGiveTheCookieAndGoOn() {
        browser.parameters.put("next", "/app/usage?month=2026-10");

        page(GOOD).signIn();

        assertThat(browser.session).hasValue("session-token");
        assertThat(browser.redirect).hasValue("/app/usage?month=2026-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/app",
                "/app//evil",
                "/app/../x",
                "/apps",
                "/app/x?a\\b",
                "/"
            })
    void signIn_whenNextLeadsAway_shouldGoToTheTeam(String next) {
        browser.parameters.put("next", next);

        page(GOOD).signIn();

        assertThat(browser.redirect).hasValue("/app/team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/usage", "/app/team", "/app", "https://evil.example/app"})
    void signIn_whenAnOperatorDoes_shouldGoWhereTheRoleIsWanted(String next) {
        browser.parameters.put("next", next);
        Member member = Sample.member();
        Member operator = new Member(
                member.tenant(), member.id(), member.email(), member.displayName(), Role.OPERATOR, member.createdAt());

        page(new LogIn.Outcome.LoggedIn(
                        Sample.tenant(), operator, new Credentials("a", Duration.ofMinutes(5), "r", "session-token")))
                .signIn();

        assertThat(browser.redirect).hasValue("/app/platform/dead-letters");
    }

    @Test
    void signIn_whenCredentialsAreWrong_shouldSaySoAndGiveNothing() {
        SignInPage page = page(new LogIn.Outcome.WrongCredentials());

        page.signIn();

        assertThat(page.getErrors()).containsEntry("form", "E-mail or password is wrong.");
        assertThat(browser.session).isEmpty();
        assertThat(page.getEmail()).isEqualTo("ana@northwind.example");
        assertThat(page.getPassword()).isEmpty();
    }

    @Test
    void signIn_whenPasswordCannotExist_shouldNotTellThatApart() {
        SignInPage page = page(GOOD);
        page.setPassword("x".repeat(200));

        page.signIn();

        assertThat(page.getErrors()).containsEntry("form", "E-mail or password is wrong.");
        assertThat(browser.session).isEmpty();
    }

    @Test
    void signIn_whenThrottled_shouldSayHowLong() {
        SignInPage page = page(new LogIn.Outcome.Throttled(Duration.ofSeconds(61)));

        page.signIn();

        assertThat(page.getErrors()).containsEntry("form", "Too many attempts. Try again in 2 minutes.");
    }
}
