package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.secret.EncryptionKeyResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.application.secret.in.RotateEncryptionKey.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncryptionKeyApiTest {

    private static Answer rotate(Outcome outcome) {
        Api api = new Api(new EncryptionKeyResource(context -> outcome, new Caller()));
        return api.call("POST", "/tenant/encryption-key/rotate");
    }

    @Test
    void rotate_shouldTellWhatIsSealedAndWhatCouldNotBeOpened() {
        Answer answer = rotate(new Outcome.Rotated(2, List.of("secret crm-key")));

        assertThat(answer.json().getInt("secrets")).isEqualTo(2);
        assertThat(answer.json().getJsonArray("unopened").getString(0)).isEqualTo("secret crm-key");
    }

    @Test
    void rotate_whileAnotherGoesOn_shouldBeAConflict() {
        rotate(new Outcome.Busy()).assertProblem(409, "rotation-running");
    }
}
