package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.out.CompanySessionStore.CompanySession;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.secret.SecretUseCases;
import dev.guildhall.application.secret.in.RotateEncryptionKey.Outcome.Rotated;
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
                .read(ana.tenant(), () -> door.ports.sessions().listRenewable(ana.tenant(), Optional.empty(), 100));
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

    @Test
    void renewal_whenTheKeyIsHeldForLong_shouldNotLoseTheServersNewToken() {
        SignedIn in = (SignedIn) door.signIn(1);
        Optional<String> before = renewable().getFirst().sealedRenewal();
        door.fakes.clock().advance(LIFE);
        door.fakes.keysets().busy = 5;

        assertThat(door.caller(in.sessionToken())).isPresent();

        assertThat(door.server.renewals).hasValue(1);
        assertThat(renewable().getFirst().sealedRenewal()).isNotEqualTo(before);
    }

    @Test
    void renewal_thatCannotBeOpened_shouldBeForgottenWithTheNextKey() {
        SignedIn in = (SignedIn) door.signIn(1);
        change(renewable().getFirst(), "damaged");

        assertThat(secrets.rotateEncryptionKey().rotate(ana)).isEqualTo(new Rotated(0, List.of()));

        assertThat(renewable()).isEmpty();
        door.fakes.clock().advance(LIFE);
        assertThat(door.caller(in.sessionToken())).isEmpty();
    }

    private void change(CompanySession kept, String renewal) {
        door.fakes
                .tx()
                .run(
                        ana.tenant(),
                        () -> door.ports.sessions().replaceRenewal(ana.tenant(), kept.id(), Optional.of(renewal)));
    }

    @Test
    void secretOfTheServer_thatCannotBeOpened_shouldBeNamedByTheNextKey() {
        door.fakes.tx().run(ana.tenant(), () -> {
            Kept kept = door.access.companySignIns().find(ana.tenant()).orElseThrow();
            door.access.companySignIns().replace(ana.tenant(), new Kept(kept.signIn(), "damaged"));
        });

        assertThat(secrets.rotateEncryptionKey().rotate(ana))
                .isEqualTo(new Rotated(0, List.of("secret of the sign-in server")));
    }

    @Test
    void renewals_whenTheServerIsRemovedOrAnotherOne_shouldBeForgottenAtOnce() {
        door.signIn(1);
        door.send(ana, true, true);
        assertThat(renewable()).as("the same server").hasSize(1);
        door.send(ana, "https://other.lumen.example", true, true);
        assertThat(renewable()).as("another server").isEmpty();

        door.send(ana, true, true);
        door.signIn(2);
        assertThat(renewable()).hasSize(1);
        door.useCases.removeSignInServer().remove(ana);
        assertThat(renewable()).as("no server").isEmpty();
    }

    @Test
    void sessions_ofWhoSignsInAgainAndAgain_shouldBeTheNewestOnly() {
        SignedIn first = (SignedIn) door.signIn(1);
        for (int time = 2; time <= 20; time++) {
            door.fakes.clock().advance(Duration.ofMillis(1));
            door.signIn(time);
        }
        assertThat(door.caller(first.sessionToken())).isPresent();

        SignedIn last = (SignedIn) door.signIn(21);

        assertThat(door.caller(first.sessionToken())).isEmpty();
        assertThat(door.caller(last.sessionToken())).isPresent();
        assertThat(renewable()).hasSize(20);
    }
}
