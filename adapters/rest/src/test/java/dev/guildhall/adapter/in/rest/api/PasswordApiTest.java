package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.access.PasswordResource;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.application.access.in.ChangePassword;
import dev.guildhall.application.access.in.RequestPasswordReset;
import dev.guildhall.application.access.in.ResetPassword;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordApiTest {

    private static final String EMAIL = "{\"email\": \"ana@example.com\"}";
    private static final String NEW = "{\"token\": \"ghw_token\", \"password\": \"twelve purple llamas\"}";
    private static final String CHANGE =
            "{\"current\": \"correct horse battery\", \"password\": \"twelve purple llamas\"}";

    private final Caller caller = new Caller();
    private RequestPasswordReset.Outcome requested = new RequestPasswordReset.Outcome.Mailed();
    private ResetPassword reset = (context, token, password) -> new ResetPassword.Outcome.Done();
    private ChangePassword.Outcome changed = new ChangePassword.Outcome.Changed();

    private Api api() {
        return new Api(new PasswordResource(
                (context, email) -> requested, reset, (context, current, next) -> changed, caller, caller));
    }

    @Test
    void request_shouldSayThatAMailComesOrHowLongToWait() {
        assertThat(api().post("/auth/password-reset", EMAIL).status()).isEqualTo(202);

        requested = new RequestPasswordReset.Outcome.Throttled(Duration.ofSeconds(33));
        api().post("/auth/password-reset", EMAIL).assertProblem(429, "too-many-attempts");
    }

    @Test
    void reset_shouldSayNothingOrWhatIsWrong() {
        assertThat(api().post("/auth/password-reset/confirm", NEW).status()).isEqualTo(204);

        reset = (context, token, password) -> new ResetPassword.Outcome.UselessToken();
        api().post("/auth/password-reset/confirm", NEW).assertProblem(409, "useless-token");
        reset = (context, token, password) -> {
            throw new InvalidValue("password", "is too easy to guess");
        };
        api().post("/auth/password-reset/confirm", NEW).assertInvalid("/password");
    }

    @Test
    void change_shouldSayNothingOrWhatIsWrong() {
        assertThat(api().post("/auth/password", CHANGE).status()).isEqualTo(204);

        changed = new ChangePassword.Outcome.WrongPassword();
        api().post("/auth/password", CHANGE).assertProblem(409, "wrong-password");
        changed = new ChangePassword.Outcome.Throttled(Duration.ofSeconds(1));
        api().post("/auth/password", CHANGE).assertProblem(429, "too-many-attempts");
    }
}
