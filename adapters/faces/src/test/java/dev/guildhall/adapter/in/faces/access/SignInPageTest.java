package dev.guildhall.adapter.in.faces.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn.Offer;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

    private static final LogIn.Outcome GOOD = new LogIn.Outcome.LoggedIn(
            Sample.tenant(), Sample.member(), new Credentials("a", Duration.ofMinutes(5), "r", "session-token"));

    private final FakeBrowser browser = new FakeBrowser();

    private ConfirmLogIn.Outcome second = new ConfirmLogIn.Outcome.WrongCode();
    private final SecondStepPage secondStep = new SecondStepPage((context, command) -> second, browser);

    private Optional<Offer> offer = Optional.empty();

    private SignInPage page(LogIn.Outcome outcome) {
        SignInPage page =
                new SignInPage((context, command) -> outcome, secondStep, (context, address) -> offer, browser);
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

    @Test
    void signIn_whenTheCompanyHasItsOwnSignIn_shouldOfferItInPlaceOfAPassword() {
        offer = Optional.of(new Offer(
                "Lumen & Sons", new MailDomain("lumen.example"), "https://guildhall.example/to-company-sign-in"));
        browser.parameters.put("next", "/app/usage");
        SignInPage page = page(new LogIn.Outcome.WrongCredentials());
        page.setPassword("");

        page.signIn();

        assertThat(page.getErrors()).isEmpty();
        assertThat(page.getCompany()).isEqualTo("Lumen & Sons");
        assertThat(page.getCompanyLink())
                .isEqualTo("https://guildhall.example/to-company-sign-in?domain=lumen.example&next=%2Fapp%2Fusage");
    }

    @Test
    void signIn_whenNothingIsTypedAndThereIsNoCompany_shouldAskForThePassword() {
        SignInPage page = page(GOOD);
        page.setPassword("");

        page.signIn();

        assertThat(page.getErrors()).containsEntry("password", "Type your password.");
        assertThat(browser.session).isEmpty();
    }

    private SecondStepPage typed(String code) {
        browser.postback = true;
        browser.parameters.put("ticket", "ght_ticket");
        SecondStepPage page = new SecondStepPage((context, command) -> second, browser);
        page.setCode(code);
        page.confirm();
        return page;
    }

    @Test
    void signIn_whenACodeIsAskedFor_shouldAskForItAndSignNobodyIn() {
        page(new LogIn.Outcome.SecondFactorNeeded("ght_ticket", Duration.ofMinutes(5)))
                .signIn();

        assertThat(secondStep.isAsked()).isTrue();
        assertThat(secondStep.getTicket()).isEqualTo("ght_ticket");
        assertThat(browser.session).isEmpty();
        assertThat(browser.redirect).isEmpty();
    }

    @Test
    void confirm_whenTheCodeIsWrong_shouldAskAgain() {
        assertThat(typed("123456").getErrors()).containsOnlyKeys("code");
        assertThat(typed("").getErrors()).containsOnlyKeys("code");
        assertThat(typed("123456").isAsked()).isTrue();
        second = new ConfirmLogIn.Outcome.Throttled(Duration.ofSeconds(5));
        assertThat(typed("123456").getErrors()).containsEntry("code", "Too many attempts. Try again in 5 seconds.");
    }

    @Test
    void confirm_whenTheTicketIsUseless_shouldBeginAgain() {
        second = new ConfirmLogIn.Outcome.UselessTicket();

        SecondStepPage page = typed("123456");

        assertThat(page.isAsked()).isFalse();
        assertThat(page.getErrors()).containsOnlyKeys("form");
    }

    @Test
    void confirm_whenTheCodeIsRight_shouldGiveTheCookieAndGoOn() {
        browser.parameters.put("next", "/app/usage");
        second = new ConfirmLogIn.Outcome.LoggedIn(
                Sample.tenant(), Sample.member(), new Credentials("a", Duration.ofMinutes(5), "r", "session-token"));

        typed("123456");

        assertThat(browser.session).hasValue("session-token");
        assertThat(browser.redirect).hasValue("/app/usage");
    }

    @Test
    void secondStep_whenTheTicketComesInTheAddress_shouldNotBelieveIt() {
        browser.parameters.put("ticket", "ght_ticket");

        assertThat(new SecondStepPage((context, command) -> second, browser).isAsked())
                .isFalse();
    }
}
