package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link MembershipStore} promises. */
public interface MembershipStoreContract extends StorePorts {

    /** Members' standing. */
    MembershipStore memberships();

    /** A member's standing as its own tenant sees it. */
    default Optional<Membership> look(Company company, MemberId id) {
        return company.read(() -> memberships().find(company.id(), id));
    }

    @Test
    default void find_whenCreated_shouldBeNoOwnerWhoNeverSignedIn() {
        Company company = Company.foundedIn(this);

        assertThat(company.<Optional<Membership>>read(() -> memberships().findOwner(company.id())))
                .isEmpty();
        assertThat(look(company, company.admin().id()))
                .contains(new Membership(company.admin(), false, Optional.empty(), 1));
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        MemberId id = company.admin().id();

        assertThat(look(stranger, id)).isEmpty();
        assertThat(stranger.read(() -> memberships().find(company.id(), id))).isEmpty();
        assertThat(stranger.<Optional<Membership>>read(() -> memberships().findOwner(company.id())))
                .isEmpty();
        Attempt.at(() -> stranger.run(() -> memberships().changeRole(company.id(), id, Role.VIEWER)));
        Attempt.at(() -> stranger.run(
                () -> memberships().remove(company.id(), id, stranger.clock().instant())));
        Attempt.at(() -> stranger.run(() -> memberships().appoint(company.id(), id)));
        assertThat(look(company, id)).contains(new Membership(company.admin(), false, Optional.empty(), 1));
    }

    @Test
    default void appoint_whenAgain_shouldLeaveOneOwner() {
        Company company = Company.foundedIn(this);
        MemberId first = company.admin().id();
        MemberId second = company.join().id();

        company.run(() -> memberships().appoint(company.id(), first));
        company.run(() -> memberships().appoint(company.id(), second));

        assertThat(company.<Optional<Membership>>read(() -> memberships().findOwner(company.id())))
                .isEqualTo(look(company, second));
        assertThat(look(company, first)).map(Membership::owner).contains(false);
        assertThat(look(company, second)).map(Membership::owner).contains(true);
    }

    @Test
    default void find_whenSignedIn_shouldSayWhenLast() {
        Company company = Company.foundedIn(this);
        company.run(() -> sessions().create(company.make().session(company.admin()), Hashes.next(company)));
        company.clock().advance(Duration.ofHours(3));
        company.run(() -> sessions().create(company.make().session(company.admin()), Hashes.next(company)));

        assertThat(look(company, company.admin().id()).orElseThrow().lastSignInAt())
                .contains(company.clock().instant());
    }

    @Test
    default void changeRole_whenDone_shouldCount() {
        Company company = Company.foundedIn(this);
        Member member = company.join();

        company.run(() -> memberships().changeRole(company.id(), member.id(), Role.VIEWER));

        assertThat(look(company, member.id())).hasValueSatisfying(found -> {
            assertThat(found.member().role()).isEqualTo(Role.VIEWER);
            assertThat(found.revision()).isEqualTo(2);
        });
    }

    @Test
    default void hasOperator_shouldLookAtWhoIsThere() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        MemberId operator = company.join().id();
        assertThat(company.<Boolean>read(() -> memberships().hasOperator(company.id())))
                .isFalse();

        company.run(() -> memberships().changeRole(company.id(), operator, Role.OPERATOR));

        assertThat(company.<Boolean>read(() -> memberships().hasOperator(company.id())))
                .isTrue();
        assertThat(stranger.<Boolean>read(() -> memberships().hasOperator(stranger.id())))
                .isFalse();
        company.run(() ->
                memberships().remove(company.id(), operator, company.clock().instant()));
        assertThat(company.<Boolean>read(() -> memberships().hasOperator(company.id())))
                .isFalse();
    }

    @Test
    default void remove_whenDone_shouldLeaveNoMemberAndFreeTheAddress() {
        Company company = Company.foundedIn(this);
        Member member = company.join();

        company.run(() ->
                memberships().remove(company.id(), member.id(), company.clock().instant()));
        Member again = new Member(
                company.id(),
                new MemberId(company.make().id()),
                member.email(),
                "Ben",
                Role.MEMBER,
                company.clock().instant());
        company.run(() -> members().create(again));

        assertThat(look(company, member.id())).isEmpty();
        assertThat(company.read(() -> members().find(company.id(), member.id())))
                .isEmpty();
        assertThat(company.read(() -> members().findPrincipal(company.id(), member.id())))
                .isEmpty();
        assertThat(company.read(() -> members().findName(company.id(), member.id())))
                .contains(member.displayName());
        assertThat(look(company, again.id())).map(Membership::member).contains(again);
    }

    @Test
    default void list_whenMany_shouldGiveEachOnceInTheOrderTheyCame() {
        Company company = Company.foundedIn(this);
        company.clock().advance(Duration.ofMinutes(1));
        Member second = company.join();
        company.clock().advance(Duration.ofMinutes(1));
        Member removed = company.join();
        company.run(() ->
                memberships().remove(company.id(), removed.id(), company.clock().instant()));
        company.run(() -> memberships().appoint(company.id(), second.id()));

        PageWalk.assertWalks(
                List.of(
                        new Membership(company.admin(), false, Optional.empty(), 1),
                        new Membership(second, true, Optional.empty(), 1)),
                page -> company.read(() -> memberships().list(company.id(), page)));
    }

    @Test
    default void findForUpdate_whenAnotherHasIt_shouldWaitAndSeeWhatThatDid() {
        Company company = Company.foundedIn(this);
        Member member = company.join();

        Rival<Optional<Membership>> second = company.write(() -> {
            memberships().findForUpdate(company.id(), company.admin().id());
            Rival<Optional<Membership>> rival =
                    Rival.start(() -> company.write(() -> memberships().findForUpdate(company.id(), member.id())));
            memberships().remove(company.id(), member.id(), company.clock().instant());
            return rival;
        });

        assertThat(second.result()).isEmpty();
    }
}
