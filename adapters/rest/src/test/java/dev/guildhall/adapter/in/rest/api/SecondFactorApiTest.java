package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.access.SecondFactorResource;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.application.access.in.ConfirmSecondFactor;
import dev.guildhall.application.access.in.EndSecondFactor;
import dev.guildhall.application.access.in.Enrolment;
import dev.guildhall.application.access.in.ShowSecondFactor.State;
import dev.guildhall.application.access.in.StartSecondFactor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondFactorApiTest {

    private static final String PATH = "/auth/second-factor";
    private static final String PASSWORD = "{\"password\": \"correct horse battery\"}";
    private static final String CODE = "{\"code\": \"123456\"}";
    private static final String BOTH = "{\"password\": \"correct horse battery\", \"code\": \"123456\"}";
    private static final Duration WAIT = Duration.ofSeconds(33);

    private final Caller caller = new Caller();
    private State state = new State.Off();
    private StartSecondFactor.Outcome started =
            new StartSecondFactor.Outcome.Started(new Enrolment("SECRET", "otpauth://totp/x"));
    private ConfirmSecondFactor.Outcome confirmed = new ConfirmSecondFactor.Outcome.SwitchedOn(List.of("a", "b"));
    private EndSecondFactor.Outcome ended = new EndSecondFactor.Outcome.SwitchedOff();

    private Api api() {
        return new Api(new SecondFactorResource(
                context -> state,
                (context, password) -> started,
                (context, code) -> confirmed,
                (context, password, code) -> ended,
                caller));
    }

    @Test
    void show_shouldTellHowFarItIsButNeverTheSecret() {
        assertThat(api().get(PATH).json().getString("state")).isEqualTo("OFF");
        state = new State.Beginning(new Enrolment("SECRET", "otpauth://totp/x"));
        assertThat(api().get(PATH).body()).contains("BEGINNING").doesNotContain("SECRET");
        state = new State.On(Instant.EPOCH, 9);
        assertThat(api().get(PATH).json().getInt("recoveryCodesLeft")).isEqualTo(9);
    }

    @Test
    void start_shouldGiveTheSecretOrSayWhyNot() {
        assertThat(api().post(PATH, PASSWORD).json().getString("secret")).isEqualTo("SECRET");

        started = new StartSecondFactor.Outcome.AlreadyOn();
        api().post(PATH, PASSWORD).assertProblem(409, "second-factor-on");
        started = new StartSecondFactor.Outcome.WrongPassword();
        api().post(PATH, PASSWORD).assertProblem(409, "wrong-password");
        started = new StartSecondFactor.Outcome.Throttled(WAIT);
        api().post(PATH, PASSWORD).assertProblem(429, "too-many-attempts");
    }

    @Test
    void confirm_shouldGiveRecoveryCodesOrSayWhyNot() {
        assertThat(api().post(PATH + "/confirm", CODE).json().getJsonArray("recoveryCodes"))
                .hasSize(2);

        confirmed = new ConfirmSecondFactor.Outcome.WrongCode();
        api().post(PATH + "/confirm", CODE).assertProblem(409, "wrong-code");
        confirmed = new ConfirmSecondFactor.Outcome.NotBegun();
        api().post(PATH + "/confirm", CODE).assertProblem(409, "second-factor-not-begun");
        confirmed = new ConfirmSecondFactor.Outcome.Throttled(WAIT);
        api().post(PATH + "/confirm", CODE).assertProblem(429, "too-many-attempts");
    }

    @Test
    void end_shouldSayNothingOrWhyNot() {
        assertThat(api().post(PATH + "/end", BOTH).status()).isEqualTo(204);

        ended = new EndSecondFactor.Outcome.NotOn();
        api().post(PATH + "/end", BOTH).assertProblem(409, "second-factor-off");
        ended = new EndSecondFactor.Outcome.Wrong();
        api().post(PATH + "/end", BOTH).assertProblem(409, "wrong-password-or-code");
        ended = new EndSecondFactor.Outcome.Throttled(WAIT);
        api().post(PATH + "/end", BOTH).assertProblem(429, "too-many-attempts");
    }
}
