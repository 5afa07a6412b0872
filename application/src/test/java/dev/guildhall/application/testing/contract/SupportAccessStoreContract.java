package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.supportaccess.out.SupportAccessStore;
import dev.guildhall.application.supportaccess.out.SupportAccessStore.Admitted;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.SupportVisitId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportAccess.Decision;
import dev.guildhall.domain.supportaccess.Supporter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link SupportAccessStore} promises. */
public interface SupportAccessStoreContract extends StorePorts {

    /** Support accesses. */
    SupportAccessStore supportAccesses();

    private SupportAccess store(Company company) {
        Supporter supporter = new Supporter(
                new TenantId(company.make().id()), new MemberId(company.make().id()), "Ada of “support”");
        SupportAccess access = SupportAccess.asked(
                company.id(),
                new SupportAccessId(company.make().id()),
                supporter,
                "Your ticket\nof Monday",
                Duration.ofHours(4),
                company.clock().instant());
        company.run(() -> supportAccesses().create(access));
        return access;
    }

    private SupportAccess decide(Company company, SupportAccess access, boolean granted) {
        SupportAccess decided = access.decided(
                new Decision(company.admin().id(), company.clock().instant(), granted));
        company.run(() -> supportAccesses().update(decided));
        return decided;
    }

    private Optional<SupportAccess> look(Company company, SupportAccess access) {
        return company.read(() -> supportAccesses().find(company.id(), access.id()));
    }

    private List<SupportAccess> open(Company company, Instant now, int max) {
        return company.read(() -> supportAccesses().listOpen(company.id(), now, max));
    }

    @Test
    default void find_shouldGiveWhatWasStoredLast() {
        Company company = Company.foundedIn(this);
        SupportAccess access = store(company);
        assertThat(look(company, access)).contains(access);

        SupportAccess granted = decide(company, access, true);
        assertThat(look(company, access)).contains(granted);

        SupportAccess ended = granted.ended(company.clock().instant());
        company.run(() -> supportAccesses().update(ended));
        assertThat(look(company, access)).contains(ended);
        assertThat(company.<Optional<SupportAccess>>write(
                        () -> supportAccesses().findForUpdate(company.id(), access.id())))
                .contains(ended);
    }

    @Test
    default void listOpen_shouldLeaveOutWhatIsOver() {
        Company company = Company.foundedIn(this);
        SupportAccess granted = decide(company, store(company), true);
        company.clock().advance(Duration.ofMinutes(1));
        decide(company, store(company), false);
        SupportAccess ended = store(company);
        company.run(() -> supportAccesses().update(ended.ended(company.clock().instant())));
        SupportAccess waiting = store(company);
        Instant now = company.clock().instant();

        assertThat(open(company, now, 10)).containsExactly(waiting, granted);
        assertThat(open(company, now, 1)).containsExactly(waiting);
        assertThat(open(company, granted.endsAt().orElseThrow(), 10)).containsExactly(waiting);
        assertThat(open(company, waiting.askedAt().plus(SupportAccess.PATIENCE), 10))
                .isEmpty();
    }

    @Test
    default void list_shouldGiveAllNewestFirst() {
        Company company = Company.foundedIn(this);
        SupportAccess first = store(company);
        company.clock().advance(Duration.ofMinutes(1));
        SupportAccess second = decide(company, store(company), false);

        Page<SupportAccess> page = company.read(() -> supportAccesses().list(company.id(), PageRequest.first(1)));
        assertThat(page.items()).containsExactly(second);
        Page<SupportAccess> next =
                company.read(() -> supportAccesses().list(company.id(), new PageRequest(1, page.nextCursor())));
        assertThat(next.items()).containsExactly(first);
        assertThat(company.<Integer>read(() -> supportAccesses().countAskedSince(company.id(), second.askedAt())))
                .isEqualTo(1);
        assertThat(company.<Integer>read(() -> supportAccesses().countAskedSince(company.id(), first.askedAt())))
                .isEqualTo(2);
        assertThat(next.nextCursor()).isEmpty();
    }

    @Test
    default void admit_shouldKnowTheLastTokenOnlyUntilDismissed() {
        Company company = Company.foundedIn(this);
        SupportAccess access = decide(company, store(company), true);
        SessionId session = new SessionId(company.make().id());
        TokenHash first = Hashes.next(company);
        TokenHash second = Hashes.next(company);
        assertThat(holder(company, access)).isEmpty();

        SupportVisitId visit = new SupportVisitId(company.make().id());
        company.run(() -> supportAccesses()
                .admit(
                        company.id(),
                        access.id(),
                        new SupportVisitId(company.make().id()),
                        first,
                        session));
        company.run(() -> supportAccesses().admit(company.id(), access.id(), visit, second, session));

        assertThat(holder(company, first)).isEmpty();
        assertThat(holder(company, second)).contains(new Admitted(access, visit, session));
        assertThat(holder(company, access)).contains(new Admitted(access, visit, session));
        assertThat(company.<Optional<Admitted>>write(
                        () -> supportAccesses().findAdmittedForShare(company.id(), access.id())))
                .contains(new Admitted(access, visit, session));

        company.run(() -> supportAccesses().dismiss(company.id(), access.id()));
        assertThat(holder(company, second)).isEmpty();
        assertThat(holder(company, access)).isEmpty();
    }

    private Optional<Admitted> holder(Company company, TokenHash token) {
        return company.read(() -> supportAccesses().findByToken(company.id(), token));
    }

    private Optional<Admitted> holder(Company company, SupportAccess access) {
        return company.read(() -> supportAccesses().findAdmitted(company.id(), access.id()));
    }

    @Test
    default void noteLook_shouldTellTheFirstAtEachPlace() {
        Company company = Company.foundedIn(this);
        SupportAccess access = store(company);
        SupportAccess other = store(company);

        assertThat(note(company, access, "/app/team")).isTrue();
        assertThat(note(company, access, "/app/team")).isFalse();
        assertThat(note(company, access, "/app/run?id=1")).isTrue();
        assertThat(note(company, other, "/app/team")).isTrue();
        assertThat(company.<Integer>read(() -> supportAccesses().countLooks(company.id(), access.id())))
                .isEqualTo(2);
    }

    private boolean note(Company company, SupportAccess access, String place) {
        return company.write(() -> supportAccesses()
                .noteLook(company.id(), access.id(), place, company.clock().instant()));
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        SupportAccess access = decide(company, store(company), true);
        TokenHash token = Hashes.next(company);
        SessionId session = new SessionId(company.make().id());
        SupportVisitId visit = new SupportVisitId(company.make().id());
        company.run(() -> supportAccesses().admit(company.id(), access.id(), visit, token, session));

        for (TenantId tenant : List.of(company.id(), stranger.id())) {
            assertThat(stranger.<Optional<SupportAccess>>read(
                            () -> supportAccesses().find(tenant, access.id())))
                    .isEmpty();
            assertThat(stranger.<Optional<Admitted>>read(() -> supportAccesses().findByToken(tenant, token)))
                    .isEmpty();
            assertThat(stranger.<Optional<Admitted>>read(() -> supportAccesses().findAdmitted(tenant, access.id())))
                    .isEmpty();
            assertThat(stranger.<List<SupportAccess>>read(() ->
                            supportAccesses().listOpen(tenant, company.clock().instant(), 10)))
                    .isEmpty();
            Attempt.at(() -> stranger.run(() -> supportAccesses().dismiss(tenant, access.id())));
        }
        Attempt.at(() -> stranger.run(
                () -> supportAccesses().update(access.ended(company.clock().instant()))));
        assertThat(look(company, access)).contains(access);
        assertThat(holder(company, token)).contains(new Admitted(access, visit, session));
    }
}
