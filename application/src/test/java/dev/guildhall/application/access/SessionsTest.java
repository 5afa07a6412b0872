package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.ListSessions.Own;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogIn.Outcome.LoggedIn;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final Entrance entrance = new Entrance();
    private final SignedUp ana = entrance.ana();

    private CallContext here() {
        return entrance.caller(ana.credentials()).orElseThrow();
    }

    private Credentials elsewhere() {
        LogIn.Outcome outcome = entrance.useCases
                .logIn()
                .logIn(
                        new SystemContext("r", "198.51.100.4", "Mozilla/5.0 (Windows NT 10.0) Firefox/144.0"),
                        new LogIn.Command(Entrance.ANA, Entrance.PASSWORD));
        return ((LoggedIn) outcome).credentials();
    }

    private List<Own> list() {
        return entrance.useCases
                .listSessions()
                .list(here(), PageRequest.first())
                .items();
    }

    @Test
    void list_shouldTellWhichIsWhich() {
        entrance.clock.advance(Duration.ofMinutes(1));
        elsewhere();

        assertThat(list()).extracting(Own::current).containsExactly(false, true);
        assertThat(list().getFirst().session().device().program()).isEqualTo("Firefox on Windows");
        assertThat(list().getFirst().session().device().origin()).isEqualTo("198.51.100.4");
    }

    @Test
    void end_shouldEndThatSessionAndItsRefreshToken() {
        Credentials other = elsewhere();
        Session session = list().stream()
                .filter(own -> !own.current())
                .findFirst()
                .orElseThrow()
                .session();

        assertThat(entrance.useCases.endSession().end(here(), session.id())).isTrue();
        assertThat(entrance.useCases.endSession().end(here(), session.id())).isFalse();

        assertThat(entrance.caller(other)).isEmpty();
        assertThat(list()).extracting(Own::current).containsExactly(true);
    }

    @Test
    void end_whenTheSessionIsSomebodyElses_shouldFindNone() {
        SignedUp bo = (SignedUp) entrance.signUp(new EmailAddress("bo@other.example"), "Other");
        CallContext boHere = entrance.caller(bo.credentials()).orElseThrow();

        assertThat(entrance.useCases
                        .endSession()
                        .end(boHere, list().getFirst().session().id()))
                .isFalse();
        assertThat(entrance.caller(ana.credentials())).isPresent();
    }

    @Test
    void endOthers_shouldKeepTheOneThatAsks() {
        Credentials other = elsewhere();

        entrance.useCases.endOtherSessions().end(here());

        assertThat(entrance.caller(other)).isEmpty();
        assertThat(entrance.caller(ana.credentials())).isPresent();
    }

    @Test
    void authenticate_shouldNoteTheUseCoarselyAndEndWhatIsIdle() {
        entrance.clock.advance(Duration.ofDays(2));
        here();
        assertThat(list().getFirst().session().lastSeenAt()).isEqualTo(entrance.clock.instant());
        entrance.clock.advance(Duration.ofMinutes(4));
        here();
        assertThat(list().getFirst().session().lastSeenAt())
                .isEqualTo(entrance.clock.instant().minus(Duration.ofMinutes(4)));

        entrance.clock.advance(Session.IDLE.minusMinutes(5));
        assertThat(entrance.caller(ana.credentials())).isPresent();
        entrance.clock.advance(Session.IDLE);
        assertThat(entrance.caller(ana.credentials())).isEmpty();
    }

    @Test
    void everything_withAKey_shouldBeRefused() {
        CallContext session = here();
        CallContext key = new CallContext(
                session.tenant(),
                session.member(),
                session.authority(),
                new Proof.OfKey(new ApiKeyId(new UUID(1, 1))),
                session.entry());

        assertThatThrownBy(() -> entrance.useCases.listSessions().list(key, PageRequest.first()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> entrance.useCases.endOtherSessions().end(key)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> entrance.useCases.changePassword().change(key, Entrance.PASSWORD, Entrance.PASSWORD))
                .isInstanceOf(NotPermitted.class);
    }
}
