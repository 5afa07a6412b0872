package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.out.InvitationStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.Invitation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link InvitationStore} promises. */
public interface InvitationStoreContract extends StorePorts {

    /** Invitations. */
    InvitationStore invitations();

    /** Stores an invitation. */
    default Invitation store(Company company, TokenHash token) {
        Invitation invitation = company.make().invitation(company.admin());
        company.run(() -> invitations().create(invitation, token));
        return invitation;
    }

    /** What a token belongs to. */
    default Optional<Invitation> look(Company company, TokenHash token) {
        return company.read(() -> invitations().findByToken(company.id(), token));
    }

    @Test
    default void findByToken_whenCreated_shouldGiveTheSameInvitation() {
        Company company = Company.foundedIn(this);
        TokenHash token = Hashes.next(company);
        Invitation invitation = store(company, token);

        assertThat(look(company, token)).contains(invitation);
        assertThat(company.write(() -> invitations().findByTokenForUpdate(company.id(), token)))
                .contains(invitation);
        assertThat(look(company, Hashes.next(company))).isEmpty();
    }

    @Test
    default void findByToken_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        TokenHash token = Hashes.next(company);
        Invitation invitation = store(company, token);

        assertThat(look(stranger, token)).isEmpty();
        assertThat(stranger.read(() -> invitations().findByToken(company.id(), token)))
                .isEmpty();
        Attempt.at(() -> stranger.run(() -> invitations().end(company.id(), invitation.id(), invitation.createdAt())));
        assertThatThrownBy(() -> stranger.run(
                        () -> invitations().create(company.make().invitation(company.admin()), Hashes.next(company))))
                .isInstanceOf(RuntimeException.class);
        assertThat(look(company, token)).contains(invitation);
    }

    @Test
    default void end_whenAgain_shouldKeepTheFirstTimeAndSayNo() {
        Company company = Company.foundedIn(this);
        TokenHash token = Hashes.next(company);
        Invitation invitation = store(company, token);
        Instant first = company.clock().instant();

        assertThat(company.write(() -> invitations().end(company.id(), invitation.id(), first)))
                .isTrue();
        assertThat(company.write(() -> invitations().end(company.id(), invitation.id(), first.plusSeconds(1))))
                .isFalse();
        assertThat(look(company, token).orElseThrow().endedAt()).contains(first);
    }

    @Test
    default void isInvited_shouldHoldUntilTheInvitationEndsOrExpires() {
        Company company = Company.foundedIn(this);
        Invitation invitation = store(company, Hashes.next(company));
        Instant now = invitation.createdAt();

        assertThat(company.read(() -> invitations().isInvited(company.id(), invitation.email(), now)))
                .isTrue();
        assertThat(company.read(
                        () -> invitations().isInvited(company.id(), invitation.email(), invitation.expiresAt())))
                .isFalse();
        Company stranger = Company.foundedIn(this);
        assertThat(stranger.read(() -> invitations().isInvited(company.id(), invitation.email(), now)))
                .isFalse();
        company.run(() -> invitations().endAll(company.id(), invitation.email(), now));
        assertThat(company.read(() -> invitations().isInvited(company.id(), invitation.email(), now)))
                .isFalse();
    }

    @Test
    default void endAll_whenOfAnAddress_shouldLeaveThoseOfOthers() {
        Company company = Company.foundedIn(this);
        TokenHash one = Hashes.next(company);
        TokenHash other = Hashes.next(company);
        Invitation invitation = store(company, one);
        store(company, other);

        company.run(() -> invitations().endAll(company.id(), invitation.email(), invitation.createdAt()));

        assertThat(look(company, one).orElseThrow().endedAt()).isPresent();
        assertThat(look(company, other).orElseThrow().endedAt()).isEmpty();
    }

    @Test
    default void endAllBy_shouldLeaveThoseOfOtherInvitersAndTenants() {
        Company company = Company.foundedIn(this);
        TokenHash one = Hashes.next(company);
        TokenHash other = Hashes.next(company);
        Invitation invitation = store(company, one);
        Invitation colleagues = company.make().invitation(company.join());
        company.run(() -> invitations().create(colleagues, other));

        Company stranger = Company.foundedIn(this);
        stranger.run(() -> invitations().endAllBy(stranger.id(), company.admin().id(), invitation.createdAt()));
        assertThat(look(company, one).orElseThrow().endedAt()).isEmpty();
        company.run(() -> invitations().endAllBy(company.id(), company.admin().id(), invitation.createdAt()));

        assertThat(look(company, one).orElseThrow().endedAt()).isPresent();
        assertThat(look(company, other).orElseThrow().endedAt()).isEmpty();
    }

    @Test
    default void list_whenMany_shouldGiveTheOpenOnesNewestFirst() {
        Company company = Company.foundedIn(this);
        Invitation first = store(company, Hashes.next(company));
        company.clock().advance(Duration.ofMinutes(1));
        Invitation ended = store(company, Hashes.next(company));
        Invitation second = store(company, Hashes.next(company));
        company.run(() -> invitations().end(company.id(), ended.id(), ended.createdAt()));

        PageWalk.assertWalks(
                List.of(second, first), page -> company.read(() -> invitations().list(company.id(), page)));
        assertThat(company.write(() -> invitations().countForAddition(company.id(), first.createdAt())))
                .isEqualTo(2);
        assertThat(company.write(() -> invitations().countForAddition(company.id(), first.expiresAt())))
                .isEqualTo(1);
    }
}
