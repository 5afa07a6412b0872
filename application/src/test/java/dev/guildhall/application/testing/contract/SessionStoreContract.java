package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.access.out.SessionStore} promises. */
public interface SessionStoreContract extends StorePorts {

    /** Stores a session of the company's admin. */
    default Session signIn(Company company, TokenHash token) {
        Session session = company.make().session(company.admin());
        company.run(() -> sessions().create(session, token));
        return session;
    }

    @Test
    default void find_whenCreated_shouldGiveTheSameSession() {
        Company company = Company.foundedIn(this);
        Session session = signIn(company, Hashes.next(company));

        assertThat(company.read(() -> sessions().find(company.id(), session.id())))
                .contains(session);
    }

    @Test
    default void find_whenUnknown_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        SessionId unknown = new SessionId(company.make().id());

        assertThat(company.read(() -> sessions().find(company.id(), unknown))).isEmpty();
    }

    @Test
    default void findByToken_whenCreatedWithIt_shouldGiveThatSession() {
        Company company = Company.foundedIn(this);
        TokenHash token = Hashes.next(company);
        Session session = signIn(company, token);
        signIn(company, Hashes.next(company));

        assertThat(company.read(() -> sessions().findByToken(company.id(), token)))
                .contains(session);
    }

    @Test
    default void findByToken_whenUnknown_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        signIn(company, Hashes.next(company));

        assertThat(company.read(() -> sessions().findByToken(company.id(), Hashes.next(company))))
                .isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        TokenHash token = Hashes.next(company);
        Session session = signIn(company, token);

        assertThat(stranger.read(() -> sessions().find(stranger.id(), session.id())))
                .isEmpty();
        assertThat(stranger.read(() -> sessions().find(company.id(), session.id())))
                .isEmpty();
        assertThat(stranger.read(() -> sessions().findByToken(stranger.id(), token)))
                .isEmpty();
        assertThat(stranger.read(() -> sessions().findByToken(company.id(), token)))
                .isEmpty();
    }

    @Test
    default void revokeAll_whenOfAMember_shouldLeaveThoseOfOthers() {
        Company company = Company.foundedIn(this);
        Session session = signIn(company, Hashes.next(company));
        Session other = company.make().session(company.join());
        company.run(() -> sessions().create(other, Hashes.next(company)));
        Instant now = company.clock().instant();

        company.run(() -> sessions().revokeAll(company.id(), session.member(), now));

        assertThat(company.read(() -> sessions().find(company.id(), session.id()))
                        .orElseThrow()
                        .revokedAt())
                .contains(now);
        assertThat(company.read(() -> sessions().find(company.id(), other.id())))
                .contains(other);
    }

    @Test
    default void create_whenTheTokenIsTaken_shouldFail() {
        Company company = Company.foundedIn(this);
        TokenHash token = Hashes.next(company);
        signIn(company, token);

        assertThatThrownBy(() -> signIn(company, token)).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void revoke_whenLive_shouldEndThatSessionOnly() {
        Company company = Company.foundedIn(this);
        Session ended = signIn(company, Hashes.next(company));
        Session other = signIn(company, Hashes.next(company));
        Instant when = company.clock().instant().plusSeconds(60);

        company.run(() -> sessions().revoke(company.id(), ended.id(), when));

        assertThat(company.read(() -> sessions().find(company.id(), ended.id())))
                .get()
                .satisfies(session -> assertThat(session.revokedAt()).contains(when));
        assertThat(company.read(() -> sessions().find(company.id(), other.id())))
                .contains(other);
    }

    @Test
    default void revoke_whenEndedAlready_shouldKeepTheFirstTime() {
        Company company = Company.foundedIn(this);
        Session session = signIn(company, Hashes.next(company));
        Instant first = company.clock().instant().plusSeconds(60);

        company.run(() -> sessions().revoke(company.id(), session.id(), first));
        company.run(() -> sessions().revoke(company.id(), session.id(), first.plusSeconds(60)));

        assertThat(company.read(() -> sessions().find(company.id(), session.id())))
                .get()
                .satisfies(ended -> assertThat(ended.revokedAt()).contains(first));
    }

    @Test
    default void revoke_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Session session = signIn(company, Hashes.next(company));
        Instant when = company.clock().instant();

        Attempt.at(() -> stranger.run(() -> sessions().revoke(company.id(), session.id(), when)));
        Attempt.at(() -> stranger.run(() -> sessions().revoke(stranger.id(), session.id(), when)));

        assertThat(company.read(() -> sessions().find(company.id(), session.id())))
                .contains(session);
    }

    @Test
    default void revokeOf_shouldEndAllOfTheMemberButOne() {
        Company company = Company.foundedIn(this);
        Session kept = signIn(company, Hashes.next(company));
        Session ended = signIn(company, Hashes.next(company));
        Session others = company.make().session(company.join());
        company.run(() -> sessions().create(others, Hashes.next(company)));
        Instant when = company.clock().instant().plusSeconds(60);

        company.run(() -> sessions().revokeOf(company.id(), company.admin().id(), Optional.of(kept.id()), when));

        assertThat(company.read(() -> sessions().find(company.id(), kept.id()))).contains(kept);
        assertThat(company.read(() -> sessions().find(company.id(), others.id())))
                .contains(others);
        assertThat(company.read(() -> sessions().find(company.id(), ended.id())))
                .flatMap(Session::revokedAt)
                .contains(when);
        company.run(() -> sessions().revokeOf(company.id(), company.admin().id(), Optional.empty(), when));
        assertThat(company.read(() -> sessions().find(company.id(), kept.id())))
                .flatMap(Session::revokedAt)
                .contains(when);
    }

    @Test
    default void revokeOf_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Session session = signIn(company, Hashes.next(company));

        Attempt.at(() -> stranger.run(() -> sessions()
                .revokeOf(
                        company.id(),
                        company.admin().id(),
                        Optional.empty(),
                        company.clock().instant())));

        assertThat(company.read(() -> sessions().find(company.id(), session.id())))
                .contains(session);
    }

    @Test
    default void touch_shouldNoteTheUseOfThatSessionOnly() {
        Company company = Company.foundedIn(this);
        Session used = signIn(company, Hashes.next(company));
        Session other = signIn(company, Hashes.next(company));
        Instant when = company.clock().instant().plusSeconds(600);

        company.run(() -> sessions().touch(company.id(), used.id(), when));

        assertThat(company.read(() -> sessions().find(company.id(), used.id()))).contains(used.seen(when));
        assertThat(company.read(() -> sessions().find(company.id(), other.id())))
                .contains(other);
    }

    @Test
    default void listLive_shouldGiveWhatCanStillBeUsedNewestFirst() {
        Company company = Company.foundedIn(this);
        Session idle = signIn(company, Hashes.next(company));
        company.clock().advance(Session.IDLE);
        Session ended = signIn(company, Hashes.next(company));
        Session first = signIn(company, Hashes.next(company));
        company.clock().advance(Duration.ofMinutes(1));
        Session second = signIn(company, Hashes.next(company));
        Session others = company.make().session(company.join());
        Instant now = company.clock().instant();
        company.run(() -> {
            sessions().create(others, Hashes.next(company));
            sessions().revoke(company.id(), ended.id(), now);
        });

        assertThat(idle.isLiveAt(now)).isFalse();
        PageWalk.assertWalks(
                List.of(second, first),
                page -> company.read(
                        () -> sessions().listLive(company.id(), company.admin().id(), now, page)));
    }

    @Test
    default void listLive_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        signIn(company, Hashes.next(company));
        Instant now = company.clock().instant();

        assertThat(PageWalk.walk(
                        9,
                        page -> stranger.read(() -> sessions()
                                .listLive(company.id(), company.admin().id(), now, page))))
                .isEmpty();
    }
}
