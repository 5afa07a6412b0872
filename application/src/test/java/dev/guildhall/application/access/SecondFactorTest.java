package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.ConfirmSecondFactor;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.EndSecondFactor;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogIn.Outcome.SecondFactorNeeded;
import dev.guildhall.application.access.in.ShowSecondFactor;
import dev.guildhall.application.access.in.StartSecondFactor;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.secret.SecretPorts;
import dev.guildhall.application.secret.SecretUseCases;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.fake.InMemorySecretStore;
import dev.guildhall.application.testing.fake.SteppedOneTimeCodes;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final Entrance entrance = new Entrance();
    private final Credentials ana = entrance.ana().credentials();

    private CallContext here() {
        return entrance.caller(ana).orElseThrow();
    }

    private String begin() {
        StartSecondFactor.Outcome outcome =
                entrance.useCases.startSecondFactor().start(here(), Entrance.PASSWORD);
        return ((StartSecondFactor.Outcome.Started) outcome).enrolment().secret();
    }

    private String code(String secret) {
        return SteppedOneTimeCodes.codeAt(secret, entrance.clock.instant());
    }

    private ConfirmSecondFactor.Outcome switchOn(String code) {
        return entrance.useCases.confirmSecondFactor().confirm(here(), code);
    }

    private List<String> switchedOn(String secret) {
        List<String> codes = ((ConfirmSecondFactor.Outcome.SwitchedOn) switchOn(code(secret))).recoveryCodes();
        entrance.clock.advance(STEP);
        return codes;
    }

    private String ticket() {
        return ((SecondFactorNeeded) entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).ticket();
    }

    private ConfirmLogIn.Outcome enter(String ticket, String code) {
        return entrance.useCases.confirmLogIn().confirm(Fixtures.SYSTEM, new ConfirmLogIn.Command(ticket, code));
    }

    @Test
    void logIn_whenSwitchedOn_shouldAskForACodeBeforeAnythingElse() {
        String secret = begin();
        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).isInstanceOf(LogIn.Outcome.LoggedIn.class);
        switchedOn(secret);

        String ticket = ticket();

        assertThat(enter(ticket, "000000")).isEqualTo(new ConfirmLogIn.Outcome.WrongCode());
        assertThat(enter(ticket, code(secret)))
                .isInstanceOfSatisfying(
                        ConfirmLogIn.Outcome.LoggedIn.class,
                        in -> assertThat(entrance.caller(in.credentials())).isPresent());
    }

    private void rotateKey() {
        InMemorySecretStore secrets = new InMemorySecretStore(entrance.database);
        SecretPorts ports = new SecretPorts(
                entrance.ports.tx(),
                secrets,
                entrance.keysets,
                entrance.cipher,
                entrance.clock,
                entrance.ports.trail());
        new SecretUseCases(ports, List.of(entrance.useCases.sealedTexts()))
                .rotateEncryptionKey()
                .rotate(here());
    }

    private String sealed() {
        CallContext me = here();
        return entrance.ports
                .tx()
                .read(me.tenant(), () -> entrance.ports.factors().find(me.tenant(), me.member()))
                .orElseThrow()
                .sealedSecret();
    }

    @Test
    void codes_whenTheCompanysKeyWasExchangedTwice_shouldBeThoseOfTheSameSecret() {
        String secret = begin();
        switchedOn(secret);
        String before = sealed();

        rotateKey();
        rotateKey();

        assertThat(sealed()).isNotEqualTo(before);
        assertThat(enter(ticket(), code(secret))).isInstanceOf(ConfirmLogIn.Outcome.LoggedIn.class);
    }

    @Test
    void codes_whenSetUpBeforeCompaniesKeysSealedThem_shouldWorkAndMoveToThatKey() {
        String secret = begin();
        switchedOn(secret);
        CallContext me = here();
        String former = SteppedOneTimeCodes.sealedFormerly(me.tenant(), me.member(), secret);
        entrance.ports
                .tx()
                .run(me.tenant(), () -> entrance.ports.factors().replaceSecret(me.tenant(), me.member(), former));
        assertThat(enter(ticket(), code(secret))).isInstanceOf(ConfirmLogIn.Outcome.LoggedIn.class);

        rotateKey();

        entrance.clock.advance(STEP);
        assertThat(sealed()).isNotEqualTo(former);
        assertThat(enter(ticket(), code(secret))).isInstanceOf(ConfirmLogIn.Outcome.LoggedIn.class);
    }

    @Test
    void switchOn_shouldEndTheSessionsThatThePasswordAloneHasOpened() {
        Credentials elsewhere =
                ((LogIn.Outcome.LoggedIn) entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).credentials();

        switchedOn(begin());

        assertThat(entrance.caller(ana)).isPresent();
        assertThat(entrance.bearer(ana)).isPresent();
        assertThat(entrance.caller(elsewhere)).isEmpty();
        assertThat(entrance.bearer(elsewhere)).isEmpty();
    }

    @Test
    void switchOn_whenTheSessionWasEndedMeanwhile_shouldNotBePossible() {
        String secret = begin();
        CallContext before = here();
        entrance.useCases.requestPasswordReset().request(Fixtures.SYSTEM, Entrance.ANA);
        entrance.useCases
                .resetPassword()
                .reset(Fixtures.SYSTEM, entrance.mailedToken(), new Password("twelve purple llamas dance"));

        assertThat(entrance.useCases.confirmSecondFactor().confirm(before, code(secret)))
                .isEqualTo(new ConfirmSecondFactor.Outcome.NotBegun());
    }

    @Test
    void end_withWrongPasswords_shouldNotKeepTheOwnerFromSigningInWithACode() {
        String secret = begin();
        switchedOn(secret);
        for (int i = 0; i < 10; i++) {
            end(new Password("guess number " + i), "000000");
        }
        entrance.clock.advance(STEP);

        assertThat(enter(ticket(), code(secret))).isInstanceOf(ConfirmLogIn.Outcome.LoggedIn.class);
    }

    @Test
    void confirm_withACodeThatWasUsed_shouldRefuseItAndOlderOnes() {
        String secret = begin();
        String first = code(secret);
        switchedOn(secret);
        String second = code(secret);
        assertThat(enter(ticket(), first)).isEqualTo(new ConfirmLogIn.Outcome.WrongCode());
        assertThat(enter(ticket(), second)).isInstanceOf(ConfirmLogIn.Outcome.LoggedIn.class);

        assertThat(enter(ticket(), second)).isEqualTo(new ConfirmLogIn.Outcome.WrongCode());
    }

    @Test
    void confirm_withAUsedLateOrMadeUpTicket_shouldBeRefused() {
        String secret = begin();
        switchedOn(secret);
        String ticket = ticket();
        assertThat(enter(ticket, code(secret))).isInstanceOf(ConfirmLogIn.Outcome.LoggedIn.class);
        entrance.clock.advance(STEP);
        assertThat(enter(ticket, code(secret))).isEqualTo(new ConfirmLogIn.Outcome.UselessTicket());
        assertThat(enter("made up", code(secret))).isEqualTo(new ConfirmLogIn.Outcome.UselessTicket());

        String late = ticket();
        entrance.clock.advance(Duration.ofMinutes(5));
        assertThat(enter(late, code(secret))).isEqualTo(new ConfirmLogIn.Outcome.UselessTicket());
    }

    @Test
    void confirm_afterTooManyWrongCodes_shouldBeThrottledEvenWithTheRightOne() {
        String secret = begin();
        switchedOn(secret);
        for (int i = 0; i < 10; i++) {
            assertThat(enter(ticket(), "000000")).isEqualTo(new ConfirmLogIn.Outcome.WrongCode());
        }

        assertThat(enter(ticket(), code(secret))).isInstanceOf(ConfirmLogIn.Outcome.Throttled.class);
    }

    @Test
    void recoveryCode_shouldSignInOnce() {
        List<String> codes = switchedOn(begin());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        assertThat(enter(ticket(), codes.getFirst())).isInstanceOf(ConfirmLogIn.Outcome.LoggedIn.class);

        assertThat(enter(ticket(), codes.getFirst())).isEqualTo(new ConfirmLogIn.Outcome.WrongCode());
        assertThat(entrance.useCases.showSecondFactor().show(here()))
                .isInstanceOfSatisfying(
                        ShowSecondFactor.State.On.class,
                        on -> assertThat(on.recoveryCodesLeft()).isEqualTo(9));
    }

    @Test
    void start_shouldWantThePasswordAndBeForgottenWhenNotConfirmed() {
        assertThat(entrance.useCases.startSecondFactor().start(here(), new Password("wrong")))
                .isEqualTo(new StartSecondFactor.Outcome.WrongPassword());
        assertThat(switchOn("000000")).isEqualTo(new ConfirmSecondFactor.Outcome.NotBegun());
        String secret = begin();
        assertThat(entrance.useCases.showSecondFactor().show(here()))
                .isInstanceOfSatisfying(
                        ShowSecondFactor.State.Beginning.class,
                        beginning -> assertThat(beginning.enrolment().uri())
                                .isEqualTo("otpauth://totp/Guildhall:ana@lumen.example?secret=" + secret
                                        + "&issuer=Guildhall"));
        assertThat(switchOn("000000")).isEqualTo(new ConfirmSecondFactor.Outcome.WrongCode());

        entrance.clock.advance(SecondFactor.SET_UP);

        assertThat(entrance.useCases.showSecondFactor().show(here())).isEqualTo(new ShowSecondFactor.State.Off());
        assertThat(switchOn(code(secret))).isEqualTo(new ConfirmSecondFactor.Outcome.NotBegun());
    }

    @Test
    void start_whenOnAlready_shouldChangeNothing() {
        switchedOn(begin());

        assertThat(entrance.useCases.startSecondFactor().start(here(), Entrance.PASSWORD))
                .isEqualTo(new StartSecondFactor.Outcome.AlreadyOn());
    }

    @Test
    void end_shouldWantPasswordAndCodeAndTellTheOwner() {
        String secret = begin();
        assertThat(end(Entrance.PASSWORD, code(secret))).isEqualTo(new EndSecondFactor.Outcome.NotOn());
        switchedOn(secret);
        assertThat(end(new Password("wrong"), code(secret))).isEqualTo(new EndSecondFactor.Outcome.Wrong());
        assertThat(end(Entrance.PASSWORD, "000000")).isEqualTo(new EndSecondFactor.Outcome.Wrong());
        assertThat(end(Entrance.PASSWORD, code(secret))).isEqualTo(new EndSecondFactor.Outcome.SwitchedOff());

        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).isInstanceOf(LogIn.Outcome.LoggedIn.class);
        assertThat(entrance.post())
                .extracting(Mail::kind)
                .containsExactly(MailKind.SECOND_FACTOR_CHANGED, MailKind.SECOND_FACTOR_CHANGED);
    }

    private EndSecondFactor.Outcome end(Password password, String code) {
        return entrance.useCases.endSecondFactor().end(here(), password, code);
    }
}
