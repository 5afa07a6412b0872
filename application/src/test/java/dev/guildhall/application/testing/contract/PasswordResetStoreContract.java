package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.PasswordResetStore;
import dev.guildhall.application.access.out.PasswordResetStore.PasswordReset;
import dev.guildhall.domain.access.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link PasswordResetStore} promises. */
public interface PasswordResetStoreContract extends StorePorts {

    /** Links. */
    PasswordResetStore passwordResets();

    /** Stores a link of a member. */
    default PasswordReset link(Company company, Member member) {
        Instant now = company.clock().instant();
        PasswordReset reset = new PasswordReset(
                company.id(), Hashes.next(company), member.id(), now, now.plus(Duration.ofMinutes(30)));
        company.run(() -> passwordResets().create(reset));
        return reset;
    }

    /** Takes a link in its own tenant. */
    default Optional<PasswordReset> take(Company company, PasswordReset reset, Instant now) {
        return company.write(() -> passwordResets().take(company.id(), reset.token(), now));
    }

    @Test
    default void take_whenCreated_shouldGiveItOnce() {
        Company company = Company.foundedIn(this);
        PasswordReset reset = link(company, company.admin());
        Instant now = company.clock().instant();

        assertThat(take(company, reset, now)).contains(reset);
        assertThat(take(company, reset, now)).isEmpty();
    }

    @Test
    default void find_shouldLeaveWhatIsGoodAndNotSeeTheRest() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        PasswordReset reset = link(company, company.admin());
        Instant now = company.clock().instant();

        assertThat(company.read(() -> passwordResets().find(company.id(), reset.token(), now)))
                .contains(reset);
        assertThat(company.read(() -> passwordResets().find(company.id(), reset.token(), reset.expiresAt())))
                .isEmpty();
        assertThat(stranger.read(() -> passwordResets().find(stranger.id(), reset.token(), now)))
                .isEmpty();
        assertThat(take(company, reset, now)).contains(reset);
    }

    @Test
    default void take_shouldForgetTheOthersOfTheMemberOnly() {
        Company company = Company.foundedIn(this);
        PasswordReset first = link(company, company.admin());
        PasswordReset second = link(company, company.admin());
        PasswordReset others = link(company, company.join());
        Instant now = company.clock().instant();

        assertThat(take(company, second, now)).contains(second);

        assertThat(take(company, first, now)).isEmpty();
        assertThat(take(company, others, now)).contains(others);
    }

    @Test
    default void take_whenExpired_shouldRefuse() {
        Company company = Company.foundedIn(this);
        PasswordReset reset = link(company, company.admin());

        assertThat(take(company, reset, reset.expiresAt())).isEmpty();
    }

    @Test
    default void take_whenOfAnotherTenant_shouldRefuseAndKeepIt() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        PasswordReset reset = link(company, company.admin());
        Instant now = company.clock().instant();

        assertThat(take(stranger, reset, now)).isEmpty();
        Attempt.at(() -> stranger.run(() -> passwordResets().take(company.id(), reset.token(), now)));
        Attempt.at(() -> stranger.run(
                () -> passwordResets().deleteOf(company.id(), company.admin().id())));

        assertThat(take(company, reset, now)).contains(reset);
    }

    @Test
    default void take_whenAnotherHasIt_shouldWaitAndGetNothing() {
        Company company = Company.foundedIn(this);
        PasswordReset reset = link(company, company.admin());
        Instant now = company.clock().instant();

        Rival<Optional<PasswordReset>> second = company.write(() -> {
            passwordResets().take(company.id(), reset.token(), now);
            return Rival.start(() -> take(company, reset, now));
        });

        assertThat(second.result()).isEmpty();
    }

    @Test
    default void deleteOf_shouldForgetAllOfAMember() {
        Company company = Company.foundedIn(this);
        PasswordReset reset = link(company, company.admin());

        company.run(
                () -> passwordResets().deleteOf(company.id(), company.admin().id()));

        assertThat(take(company, reset, company.clock().instant())).isEmpty();
    }
}
