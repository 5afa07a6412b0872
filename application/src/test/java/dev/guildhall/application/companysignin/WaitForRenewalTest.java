package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.guildhall.application.access.in.Authenticate.SignInUnanswered;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.out.CompanySessionStore.CompanySession;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that come at once after a pause: one of them, on whatever node, asks the server; what becomes of the others. */
class WaitForRenewalTest {

    private final CompanyDoor door = new CompanyDoor();
    private final CallContext ana = door.found("lumen.example");
    private String bea = "";
    private SessionId session = new SessionId(door.fakes.ids().next());

    /** Bea's session after a night; another node is asking about it. */
    @BeforeEach
    void openAndPause() {
        door.send(ana, true, true);
        door.give(ana, CompanyDoor.DOMAIN);
        bea = ((SignedIn) door.signIn(1)).sessionToken();
        session = ((Proof.OfSession) door.caller(bea).orElseThrow().proof()).session();
        door.fakes.clock().advance(Duration.ofHours(8));
        change(kept -> kept.asked(now().plusSeconds(40)));
    }

    private Instant now() {
        return door.fakes.clock().instant();
    }

    private void change(UnaryOperator<CompanySession> change) {
        door.fakes.tx().run(ana.tenant(), () -> {
            CompanySession kept =
                    door.ports.sessions().findForUpdate(ana.tenant(), session).orElseThrow();
            door.ports.sessions().update(change.apply(kept));
        });
    }

    @Test
    void others_whenTheServerAgrees_shouldHaveWaitedForItAndNotAskedThemselves() {
        door.waiting.meanwhile = () -> change(kept -> kept.renewed(kept.sealedRenewal(), now(), now().plusSeconds(60)));

        assertThat(door.caller(bea)).isPresent();
        assertThat(door.server.renewals).hasValue(0);
    }

    @Test
    void others_whenTheServerRefuses_shouldBeOut() {
        door.waiting.meanwhile = () ->
                door.fakes.tx().run(ana.tenant(), () -> door.fakes.sessions().revoke(ana.tenant(), session, now()));

        assertThat(door.caller(bea)).isEmpty();
    }

    @Test
    void others_whenTheServerTakesTooLong_shouldBeToldToComeAgain() {
        assertThat(isToldToComeAgain()).isTrue();

        change(kept -> kept.renewed(kept.sealedRenewal(), now(), now().plusSeconds(60)));
        assertThat(door.caller(bea)).isPresent();
    }

    @Test
    void others_whenTheServerCouldNotBeAsked_shouldWaitNoLonger() {
        door.waiting.meanwhile = () -> change(kept -> kept.asked(now().plusSeconds(15)));
        assertThat(isToldToComeAgain()).isTrue();
        door.waiting.meanwhile = () -> change(kept -> kept.renewed(kept.sealedRenewal(), now(), now().plusSeconds(60)));

        assertThat(isToldToComeAgain()).as("while it is left in peace").isTrue();
        assertThat(door.waiting.visits).isEqualTo(1);
    }

    @Test
    void others_whenTheSessionWasGoodJustNow_shouldNotWaitAtAllWhileItIsAsked() {
        change(kept -> kept.renewed(kept.sealedRenewal(), now(), now().minusSeconds(14))
                .asked(now().plusSeconds(26)));

        assertThat(door.caller(bea)).isPresent();
        assertThat(door.waiting.visits).isZero();
    }

    @Test
    void others_whenTheServerHasJustNotAnswered_shouldNotBeLetIn() {
        change(kept -> kept.renewed(kept.sealedRenewal(), now(), now()));
        door.server.no = Optional.of(Why.UNREACHABLE);

        assertThat(isToldToComeAgain()).isTrue();
        assertThat(isToldToComeAgain()).isTrue();
        assertThat(door.server.renewals).hasValue(1);
    }

    private boolean isToldToComeAgain() {
        return catchThrowable(() -> door.caller(bea)) instanceof SignInUnanswered;
    }

    @Test
    void callsThatGoOn_whenTheServerCannotBeAsked_shouldEnd() {
        CallContext started = Contexts.signedIn(ana.tenant(), ana.member(), Role.MEMBER, session, "r");

        assertThat(door.recheck.recheck(started, Permission.RUN_READ)).isFalse();
    }

    @Test
    void session_whenItsServerAnswersForShortTimes_shouldNeverBeOut() {
        door.server.life = Duration.ofSeconds(20);
        change(kept -> kept.renewed(kept.sealedRenewal(), now(), now()));

        for (int second = 0; second < 120; second++) {
            assertThat(door.caller(bea)).as("after %s s", second).isPresent();
            door.fakes.clock().advance(Duration.ofSeconds(1));
        }
        assertThat(door.server.renewals).hasValue(6);
        assertThat(door.waiting.visits).isZero();
    }
}
