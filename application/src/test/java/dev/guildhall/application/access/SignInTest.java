package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.RefreshSession.Outcome.Refreshed;
import dev.guildhall.application.access.in.RefreshSession.Outcome.Refused;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final Entrance entrance = new Entrance();

    private Optional<CallContext> bearer(Credentials credentials) {
        return entrance.useCases
                .authenticate()
                .authenticate(new Credential.Bearer(credentials.accessToken()), Contexts.entry("r"));
    }

    private Optional<CallContext> cookie(Credentials credentials) {
        return entrance.useCases
                .authenticate()
                .authenticate(new Credential.SessionCookie(credentials.sessionToken()), Contexts.entry("r"));
    }

    @Test
    void signUp_shouldFoundATenantWithAnAdminWhoIsSignedIn() {
        SignedUp ana = entrance.ana();

        assertThat(ana.member().role()).isEqualTo(Role.ADMIN);
        assertThat(bearer(ana.credentials()))
                .map(CallContext::tenant)
                .contains(ana.tenant().id());
        assertThat(cookie(ana.credentials()))
                .map(CallContext::member)
                .contains(ana.member().id());
    }

    @Test
    void signUp_whenTheAddressIsTaken_shouldLeaveNothingBehind() {
        entrance.ana();

        SignUp.Outcome second = entrance.signUp(new EmailAddress("ANA@lumen.example"), "Copycat");

        assertThat(second).isEqualTo(new SignUp.Outcome.EmailTaken());
    }

    @Test
    void signUp_withAShortPassword_shouldBeRefused() {
        SignUp.Command weak = new SignUp.Command(
                Entrance.ANA, new Password("short"), "Ana", "Lumen", Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> entrance.useCases.signUp().signUp(Fixtures.SYSTEM, weak))
                .isInstanceOfSatisfying(
                        InvalidValue.class, no -> assertThat(no.field()).isEqualTo("password"));
    }

    @Test
    void logIn_withTheRightPassword_shouldSignIn() {
        entrance.ana();

        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).isInstanceOf(LogIn.Outcome.LoggedIn.class);
    }

    @Test
    void logIn_shouldNotTellAWrongPasswordFromAnUnknownAddress() {
        entrance.ana();

        assertThat(entrance.logIn(Entrance.ANA, "wrong"))
                .isEqualTo(entrance.logIn(new EmailAddress("nobody@lumen.example"), "wrong"));
    }

    @Test
    void logIn_afterTooManyFailures_shouldBeThrottledEvenWithTheRightPassword() {
        entrance.ana();
        for (int i = 0; i < 10; i++) {
            entrance.logIn(Entrance.ANA, "wrong");
        }

        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).isInstanceOf(LogIn.Outcome.Throttled.class);
        entrance.clock.advance(Duration.ofMinutes(16));
        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).isInstanceOf(LogIn.Outcome.LoggedIn.class);
    }

    @Test
    void refresh_shouldGiveNewCredentialsOnce() {
        Credentials first = entrance.ana().credentials();

        var second = entrance.useCases.refreshSession().refresh(Fixtures.SYSTEM, first.refreshToken());

        assertThat(second).isInstanceOf(Refreshed.class);
        assertThat(bearer(((Refreshed) second).credentials())).isPresent();
    }

    @Test
    void refresh_withAUsedToken_shouldEndTheSession() {
        Credentials first = entrance.ana().credentials();
        Refreshed second =
                (Refreshed) entrance.useCases.refreshSession().refresh(Fixtures.SYSTEM, first.refreshToken());

        assertThat(entrance.useCases.refreshSession().refresh(Fixtures.SYSTEM, first.refreshToken()))
                .isEqualTo(new Refused());
        assertThat(entrance.useCases
                        .refreshSession()
                        .refresh(Fixtures.SYSTEM, second.credentials().refreshToken()))
                .isEqualTo(new Refused());
        assertThat(cookie(first)).isEmpty();
    }

    @Test
    void logOut_shouldEndCookieAndRefreshToken() {
        Credentials ana = entrance.ana().credentials();

        entrance.useCases.logOut().logOut(cookie(ana).orElseThrow());

        assertThat(cookie(ana)).isEmpty();
        assertThat(entrance.useCases.refreshSession().refresh(Fixtures.SYSTEM, ana.refreshToken()))
                .isEqualTo(new Refused());
    }

    @Test
    void authenticate_afterTheTokenExpired_shouldRefuse() {
        Credentials ana = entrance.ana().credentials();

        entrance.clock.advance(Duration.ofMinutes(11));

        assertThat(bearer(ana)).isEmpty();
        assertThat(cookie(ana)).isPresent();
        entrance.clock.advance(Duration.ofDays(14));
        assertThat(cookie(ana)).isEmpty();
    }
}
