package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.out.CompanySessionStore.CompanySession;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.secret.SecretUseCases;
import dev.guildhall.domain.access.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a company sign-in keeps sealed, when the company exchanges its key. */
class CompanyKeyTest {

    private static final Duration LIFE = Duration.ofSeconds(60);

    private final CompanyDoor door = new CompanyDoor();
    private final CallContext ana = door.found("lumen.example");
    private final SecretUseCases secrets =
            new SecretUseCases(door.fakes.secretPorts(), List.of(door.useCases.sealedTexts()));

    @BeforeEach
    void open() {
        door.send(ana, true, true);
        door.give(ana, CompanyDoor.DOMAIN);
    }

    private void rotateTwice() {
        secrets.rotateEncryptionKey().rotate(ana);
        secrets.rotateEncryptionKey().rotate(ana);
    }

    private Optional<String> sealedSecret() {
        return door.fakes
                .tx()
                .read(ana.tenant(), () -> door.access.companySignIns().find(ana.tenant()))
                .map(Kept::sealedSecret);
    }

    private List<CompanySession> renewable() {
        return door.fakes
                .tx()
                .read(ana.tenant(), () -> door.ports.sessions().listRenewable(ana.tenant(), Optional.empty(), 10));
    }

    @Test
    void signIn_afterwards_shouldAskTheServerWithTheSameSecretSealedAnew() {
        Optional<String> before = sealedSecret();

        rotateTwice();

        assertThat(sealedSecret()).isPresent().isNotEqualTo(before);
        assertThat(door.signIn(1)).isInstanceOf(SignedIn.class);
    }

    @Test
    void session_afterwards_shouldGoOn() {
        SignedIn in = (SignedIn) door.signIn(1);

        rotateTwice();

        door.fakes.clock().advance(LIFE);
        assertThat(door.caller(in.sessionToken())).isPresent();
        assertThat(door.server.renewals).hasValue(1);
    }

    @Test
    void session_whenTheKeyIsExchangedWhileTheServerIsAsked_shouldKeepItsWord() {
        SignedIn in = (SignedIn) door.signIn(1);
        door.fakes.clock().advance(LIFE);
        door.server.meanwhile = this::rotateTwice;

        assertThat(door.caller(in.sessionToken())).isPresent();

        door.fakes.clock().advance(LIFE);
        assertThat(door.caller(in.sessionToken())).isPresent();
    }

    @Test
    void renewal_ofASessionThatTheServerEnds_shouldBeForgottenAtOnce() {
        SignedIn in = (SignedIn) door.signIn(1);
        assertThat(renewable()).hasSize(1);

        door.server.no = Optional.of(Why.REFUSED);
        door.fakes.clock().advance(LIFE);

        assertThat(door.caller(in.sessionToken())).isEmpty();
        assertThat(renewable()).isEmpty();
    }

    @Test
    void renewal_ofASessionThatHasRunOut_shouldBeForgottenWithTheNextKey() {
        door.signIn(1);
        door.fakes.clock().advance(Session.IDLE);
        assertThat(renewable()).hasSize(1);

        rotateTwice();

        assertThat(renewable()).isEmpty();
    }
}
