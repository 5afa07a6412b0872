package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.crosstenant.PendingSignUps;
import dev.guildhall.application.crosstenant.PendingSignUps.PendingSignUp;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link PendingSignUps} promises. */
public interface PendingSignUpsContract extends StorePorts {

    /** Pending sign-ups. */
    PendingSignUps pendingSignUps();

    /** Adds the sign-up of a tenant that does not exist. */
    default PendingSignUp sign(Company words) {
        Instant now = words.clock().instant();
        PendingSignUp pending = new PendingSignUp(
                new TenantId(words.make().id()),
                Hashes.next(words),
                new EmailAddress("new@example.com"),
                "Ana",
                "Lumen",
                Optional.of("Food"),
                Optional.empty(),
                now,
                now.plus(Duration.ofHours(1)));
        tx().run(pending.tenant(), () -> pendingSignUps().add(pending));
        return pending;
    }

    /** Takes it in a transaction of its tenant-to-be. */
    default Optional<PendingSignUp> take(PendingSignUp pending, Instant now) {
        return tx().write(pending.tenant(), () -> pendingSignUps().take(pending.tenant(), pending.token(), now));
    }

    @Test
    default void take_whenAdded_shouldGiveItOnce() {
        Company words = Company.foundedIn(this);
        PendingSignUp pending = sign(words);

        assertThat(take(pending, words.clock().instant())).contains(pending);
        assertThat(take(pending, words.clock().instant())).isEmpty();
    }

    @Test
    default void find_shouldLeaveWhatIsGoodAndNotSeeTheRest() {
        Company words = Company.foundedIn(this);
        PendingSignUp pending = sign(words);
        Instant now = words.clock().instant();
        TenantId tenant = pending.tenant();

        assertThat(tx().read(tenant, () -> pendingSignUps().find(tenant, pending.token(), now)))
                .contains(pending);
        assertThat(tx().read(tenant, () -> pendingSignUps().find(tenant, pending.token(), pending.expiresAt())))
                .isEmpty();
        assertThat(tx().read(tenant, () -> pendingSignUps().find(tenant, Hashes.next(words), now)))
                .isEmpty();
        assertThat(words.read(() -> pendingSignUps().find(words.id(), pending.token(), now)))
                .isEmpty();
        assertThat(take(pending, now)).contains(pending);
    }

    @Test
    default void take_whenRolledBack_shouldGiveItAgain() {
        Company words = Company.foundedIn(this);
        PendingSignUp pending = sign(words);

        Attempt.at(() -> tx().run(pending.tenant(), () -> {
            pendingSignUps()
                    .take(pending.tenant(), pending.token(), words.clock().instant());
            throw new IllegalStateException("on purpose");
        }));

        assertThat(take(pending, words.clock().instant())).contains(pending);
    }

    @Test
    default void take_whenItHasExpired_shouldRefuse() {
        Company words = Company.foundedIn(this);
        PendingSignUp pending = sign(words);

        assertThat(take(pending, pending.expiresAt())).isEmpty();
    }

    @Test
    default void take_withAnotherToken_shouldRefuseAndKeepIt() {
        Company words = Company.foundedIn(this);
        PendingSignUp pending = sign(words);
        Instant now = words.clock().instant();

        assertThat(tx().write(pending.tenant(), () -> pendingSignUps().take(pending.tenant(), Hashes.next(words), now)))
                .isEmpty();
        assertThat(take(pending, now)).contains(pending);
    }

    @Test
    default void take_whenOfAnotherTenant_shouldRefuse() {
        Company stranger = Company.foundedIn(this);
        PendingSignUp pending = sign(stranger);
        Instant now = stranger.clock().instant();

        assertThat(stranger.write(() -> pendingSignUps().take(stranger.id(), pending.token(), now)))
                .isEmpty();
        assertThatThrownBy(() -> stranger.write(() -> pendingSignUps().take(pending.tenant(), pending.token(), now)))
                .isInstanceOf(RuntimeException.class);
        assertThat(take(pending, now)).contains(pending);
    }
}
