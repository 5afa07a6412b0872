package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.access.SignInRulesResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.application.access.in.ChangeSignInRules;
import dev.guildhall.domain.access.SignInRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInRulesApiTest {

    private final Caller caller = new Caller();
    private ChangeSignInRules change = (context, factor) ->
            new ChangeSignInRules.Outcome.Changed(new SignInRules(Caller.CONTEXT.tenant(), factor));

    private Answer put() {
        return api().call(
                        "PUT",
                        "/tenant/sign-in-rules",
                        "{\"secondFactor\": true}",
                        Map.of("Content-Type", "application/json"));
    }

    private Api api() {
        return new Api(new SignInRulesResource(context -> SignInRules.usual(context.tenant()), change, caller));
    }

    @Test
    void show_shouldTellTheRules() {
        assertThat(api().get("/tenant/sign-in-rules").json().getBoolean("secondFactor"))
                .isFalse();
    }

    @Test
    void change_shouldTellWhatHoldsOrWhyNot() {
        assertThat(put().json().getBoolean("secondFactor")).isTrue();

        change = (context, factor) -> new ChangeSignInRules.Outcome.NoneOfYourOwn();
        put().assertProblem(409, "no-second-factor-of-your-own");
    }
}
