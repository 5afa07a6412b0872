package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.access.KeysResource;
import dev.guildhall.adapter.in.rest.access.LogInResource;
import dev.guildhall.adapter.in.rest.access.SessionResource;
import dev.guildhall.adapter.in.rest.access.SignUpResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.access.in.ListVerificationKeys.PublicKey;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.RefreshSession;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessApiTest {

    private static final String SIGN_UP = """
            {"email": "ana@example.com", "password": "correct horse battery", "displayName": "Ana Lopez",
             "companyName": "Lopez Ltd", "companySize": "11-50"}""";
    private static final String LOG_IN = "{\"email\": \"ana@example.com\", \"password\": \"correct horse battery\"}";

    private final Caller caller = new Caller();
    private final List<Object> asked = new ArrayList<>();
    private SignUp signUp = (context, command) -> {
        asked.add(command);
        return new SignUp.Outcome.SignedUp(Samples.tenant(), Samples.member(), Samples.credentials());
    };
    private LogIn logIn = (context, command) -> {
        asked.add(command);
        return new LogIn.Outcome.LoggedIn(Samples.tenant(), Samples.member(), Samples.credentials());
    };
    private RefreshSession refresh = (context, token) -> new RefreshSession.Outcome.Refreshed(Samples.credentials());
    private ConfirmSignUp confirm = (context, token, password) ->
            new ConfirmSignUp.Outcome.SignedUp(Samples.tenant(), Samples.member(), Samples.credentials());
    private ConfirmLogIn.Outcome second =
            new ConfirmLogIn.Outcome.LoggedIn(Samples.tenant(), Samples.member(), Samples.credentials());
    private final List<CallContext> loggedOut = new ArrayList<>();

    @Test
    void signUp_whenDone_shouldGiveTheCompanyAndTokens() {
        Answer answer = api().post("/auth/signup", SIGN_UP);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().getString("accessToken")).isEqualTo("the.access.token");
        assertThat(answer.json().getInt("expiresIn")).isEqualTo(900);
        assertThat(answer.json().getJsonObject("member").getString("role")).isEqualTo("ADMIN");
        assertThat(answer.json().getJsonObject("tenant").isNull("industry")).isTrue();
        assertThat(answer.body()).doesNotContain("ghs_session");
    }

    @Test
    void signUp_whenAddressesAreConfirmed_shouldOnlySayThatAMailComes() {
        signUp = (context, command) -> new SignUp.Outcome.ConfirmationSent();

        Answer answer = api().post("/auth/signup", SIGN_UP);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().keySet()).containsExactly("next");
    }

    @Test
    void signUp_whenThrottled_shouldSayHowLong() {
        signUp = (context, command) -> new SignUp.Outcome.Throttled(Duration.ofSeconds(33));

        api().post("/auth/signup", SIGN_UP).assertProblem(429, "too-many-attempts");
    }

    @Test
    void confirm_shouldSignInOrSayWhyNot() {
        String body = "{\"token\": \"ghc_token\", \"password\": \"a long enough secret\"}";
        assertThat(api().post("/auth/confirm", body).status()).isEqualTo(201);

        api().post("/auth/confirm", "{\"token\": \"ghc_token\"}").assertProblem(422, "invalid-input");
        confirm = (context, token, password) -> new ConfirmSignUp.Outcome.UselessToken();
        api().post("/auth/confirm", body).assertProblem(409, "useless-token");
        confirm = (context, token, password) -> new ConfirmSignUp.Outcome.EmailTaken();
        api().post("/auth/confirm", body).assertProblem(409, "email-taken");
    }

    @Test
    void signUp_whenTheAddressIsTaken_shouldSayConflict() {
        signUp = (context, command) -> new SignUp.Outcome.EmailTaken();

        api().post("/auth/signup", SIGN_UP).assertProblem(409, "email-taken");
    }

    @Test
    void signUp_whenFieldsAreWrong_shouldListThemAllAndAskNobody() {
        api().post("/auth/signup", "{\"email\": \"ana\", \"displayName\": \"\\n\", \"role\": \"ADMIN\"}")
                .assertInvalid("/role", "/email", "/password", "/displayName", "/companyName");
        assertThat(asked).isEmpty();
    }

    @Test
    void signUp_whenTheUseCaseFindsAnInvalidValue_shouldSayWhichField() {
        signUp = (context, command) -> {
            throw new InvalidValue("password", "must have at least 10 characters");
        };

        api().post("/auth/signup", SIGN_UP).assertInvalid("/password");
    }

    @Test
    void logIn_whenDone_shouldGiveTokens() {
        Answer answer = api().post("/auth/login", LOG_IN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().keySet())
                .containsExactly("tenant", "member", "accessToken", "refreshToken", "expiresIn", "tokenType");
    }

    @Test
    void logIn_whenACodeIsAskedFor_shouldGiveATicketOnly() {
        logIn = (context, command) -> new LogIn.Outcome.SecondFactorNeeded("ght_ticket", Duration.ofMinutes(5));

        Answer answer = api().post("/auth/login", LOG_IN);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json()).hasToString("{\"ticket\":\"ght_ticket\",\"expiresIn\":300}");
    }

    @Test
    void confirmLogIn_shouldGiveTokensOrSayWhyNot() {
        String body = "{\"ticket\": \"ght_ticket\", \"code\": \"123456\"}";
        assertThat(api().post("/auth/login/second-factor", body).json().getString("accessToken"))
                .isEqualTo("the.access.token");

        second = new ConfirmLogIn.Outcome.WrongCode();
        api().post("/auth/login/second-factor", body).assertProblem(401, "wrong-code");
        second = new ConfirmLogIn.Outcome.UselessTicket();
        api().post("/auth/login/second-factor", body).assertProblem(401, "useless-ticket");
        second = new ConfirmLogIn.Outcome.Throttled(Duration.ofSeconds(33));
        api().post("/auth/login/second-factor", body).assertProblem(429, "too-many-attempts");
    }

    @Test
    void logIn_whenWrong_shouldSayNotWhichPart() {
        logIn = (context, command) -> new LogIn.Outcome.WrongCredentials();

        Answer answer = api().post("/auth/login", LOG_IN).assertProblem(401, "wrong-credentials");

        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void logIn_whenThePasswordCouldNeverBeOne_shouldJustBeWrong() {
        api().post("/auth/login", "{\"email\": \"ana@example.com\", \"password\": \"\"}")
                .assertProblem(401, "wrong-credentials");
        assertThat(asked).isEmpty();
    }

    @Test
    void logIn_whenThrottled_shouldSayHowLong() {
        logIn = (context, command) -> new LogIn.Outcome.Throttled(Duration.ofSeconds(33));

        Answer answer = api().post("/auth/login", LOG_IN).assertProblem(429, "too-many-attempts");

        assertThat(answer.header("Retry-After")).isEqualTo("33");
    }

    @Test
    void refresh_whenGood_shouldGiveNewTokensOnly() {
        Answer answer = api().post("/auth/refresh", "{\"refreshToken\": \"ghr_old\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().keySet()).containsExactly("accessToken", "refreshToken", "expiresIn", "tokenType");
    }

    @Test
    void refresh_whenRefused_shouldSaySignInAgain() {
        refresh = (context, token) -> new RefreshSession.Outcome.Refused();

        api().post("/auth/refresh", "{\"refreshToken\": \"ghr_old\"}").assertProblem(401, "refresh-refused");
    }

    @Test
    void logOut_whenSignedIn_shouldEndTheSession() {
        assertThat(api().call("POST", "/auth/logout").status()).isEqualTo(204);
        assertThat(loggedOut).containsExactly(Caller.CONTEXT);
    }

    @Test
    void me_whenSignedIn_shouldSayWho() {
        Answer answer = api().get("/auth/me");

        assertThat(answer.json().getJsonObject("member").getString("email")).isEqualTo("ana@example.com");
        assertThat(answer.json().getJsonObject("tenant").getString("plan")).isEqualTo("FREE");
    }

    @Test
    void keys_whenAsked_shouldBeAJwkSet() {
        Answer answer = api().get("/auth/keys");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("keys").getJsonObject(0))
                .hasToString("{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"alg\":\"ES256\","
                        + "\"kid\":\"key-1\",\"x\":\"xxx\",\"y\":\"yyy\"}");
    }

    private Api api() {
        return new Api(
                new KeysResource(context -> List.of(new PublicKey("key-1", "xxx", "yyy")), caller),
                new SignUpResource(signUp, confirm, caller),
                new LogInResource(logIn, (context, command) -> second, caller),
                new SessionResource(
                        refresh,
                        loggedOut::add,
                        context -> new ShowMe.Me(Samples.tenant(), Principal.of(Samples.member())),
                        caller,
                        caller));
    }
}
