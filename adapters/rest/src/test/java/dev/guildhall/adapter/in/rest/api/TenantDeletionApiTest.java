package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.lifecycle.TenantDeletionResource;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.lifecycle.in.CancelDeletion;
import dev.guildhall.application.lifecycle.in.RequestDeletion;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.tenant.Deletion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantDeletionApiTest {

    private static final String PATH = "/tenant/deletion";
    private static final String BODY = "{\"companyName\": \"Lumen\"}";
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Deletion DELETION =
            new Deletion(new MemberId(Samples.id(8)), NOW, NOW.plus(Duration.ofDays(30)));

    private final List<String> names = new ArrayList<>();
    private RequestDeletion.Outcome asked = new RequestDeletion.Outcome.Asked(DELETION);
    private CancelDeletion.Outcome cancelled = new CancelDeletion.Outcome.Cancelled();
    private final Api api = new Api(new TenantDeletionResource(
            (context, name) -> {
                names.add(name);
                return asked;
            },
            context -> cancelled,
            new Caller()));

    @Test
    void ask_shouldSayUntilWhenItCanBeTakenBack() {
        assertThat(api.post(PATH, BODY).json().getString("eraseAt")).isEqualTo("2026-12-20T09:00:00Z");
        assertThat(names).containsExactly("Lumen");

        asked = new RequestDeletion.Outcome.AskedBefore(DELETION);
        assertThat(api.post(PATH, BODY).status()).isEqualTo(200);
        api.post(PATH, "{}").assertInvalid("/companyName");
    }

    @Test
    void ask_whenItMayNotBe_shouldSayWhatToDo() {
        asked = new RequestDeletion.Outcome.NotOwner();
        api.post(PATH, BODY).assertProblem(403, "not-owner");
        asked = new RequestDeletion.Outcome.HasOperators();
        api.post(PATH, BODY).assertProblem(409, "has-operators");
        asked = new RequestDeletion.Outcome.OtherName();
        api.post(PATH, BODY).assertProblem(409, "other-name");
        asked = new RequestDeletion.Outcome.SignInAgain();
        api.post(PATH, BODY).assertProblem(403, "sign-in-again");
    }

    @Test
    void cancel_shouldSayWhatBecameOfIt() {
        assertThat(api.call("DELETE", PATH).status()).isEqualTo(204);
        cancelled = new CancelDeletion.Outcome.NotAsked();
        api.call("DELETE", PATH).assertProblem(404, "unknown-deletion");
        cancelled = new CancelDeletion.Outcome.NotOwner();
        api.call("DELETE", PATH).assertProblem(403, "not-owner");
    }
}
