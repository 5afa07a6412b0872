package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.out.ApiKeyStore;
import dev.guildhall.application.access.out.ApiKeyStore.Shown;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link ApiKeyStore} promises. */
public interface ApiKeyStoreContract extends StorePorts {

    /** API keys. */
    ApiKeyStore apiKeys();

    /** Stores a key of an owner with a secret. */
    default ApiKey store(Company company, MemberId owner, TokenHash secret) {
        ApiKey key = company.make().apiKey(company.id(), owner);
        company.run(() -> apiKeys().create(key, secret));
        return key;
    }

    /** Stores a key of the admin. */
    default ApiKey store(Company company) {
        return store(company, company.admin().id(), Hashes.next(company));
    }

    /** A key as its own tenant sees it. */
    default ApiKey look(Company company, ApiKey key) {
        return company.read(() -> apiKeys().find(company.id(), key.id())).orElseThrow();
    }

    /** Who a secret belongs to. */
    default Optional<Shown> show(Company company, TokenHash secret) {
        return company.read(() -> apiKeys().findBySecret(company.id(), secret));
    }

    @Test
    default void find_whenCreated_shouldGiveTheSameKey() {
        Company company = Company.foundedIn(this);
        TokenHash secret = Hashes.next(company);
        ApiKey key = store(company, company.admin().id(), secret);

        assertThat(look(company, key)).isEqualTo(key);
        assertThat(show(company, secret)).contains(new Shown(key, false));
        assertThat(show(company, Hashes.next(company))).isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        TokenHash secret = Hashes.next(company);
        ApiKey key = store(company, company.admin().id(), secret);

        assertThat(stranger.read(() -> apiKeys().find(stranger.id(), key.id()))).isEmpty();
        assertThat(stranger.read(() -> apiKeys().find(company.id(), key.id()))).isEmpty();
        assertThat(stranger.read(() -> apiKeys().findBySecret(stranger.id(), secret)))
                .isEmpty();
        assertThat(stranger.read(() -> apiKeys().findBySecret(company.id(), secret)))
                .isEmpty();
        assertThat(stranger.write(() -> apiKeys().findForUpdate(company.id(), key.id())))
                .isEmpty();
        Attempt.at(() -> stranger.run(() -> apiKeys().revoke(company.id(), key.id(), key.createdAt())));
        assertThat(look(company, key)).isEqualTo(key);
    }

    @Test
    default void create_whenForAnotherTenantOrWithATakenSecret_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        TokenHash secret = Hashes.next(company);
        store(company, company.admin().id(), secret);
        ApiKey key = company.make().apiKey(company.id(), company.admin().id());

        assertThatThrownBy(() -> stranger.run(() -> apiKeys().create(key, Hashes.next(company))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> company.run(() -> apiKeys().create(key, secret)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void replaceSecret_whenRotated_shouldKnowTheNewAndTheOneBefore() {
        Company company = Company.foundedIn(this);
        TokenHash first = Hashes.next(company);
        TokenHash second = Hashes.next(company);
        TokenHash third = Hashes.next(company);
        ApiKey key = store(company, company.admin().id(), first);
        Instant now = company.clock().instant();
        ApiKey once = key.rotated("bbbb", Duration.ofHours(1), now);
        ApiKey twice = once.rotated("cccc", Duration.ZERO, now);

        company.run(() -> apiKeys().replaceSecret(once, second));

        assertThat(look(company, key)).isEqualTo(once);
        assertThat(show(company, first)).contains(new Shown(once, true));
        assertThat(show(company, second)).contains(new Shown(once, false));

        company.run(() -> apiKeys().replaceSecret(twice, third));

        assertThat(show(company, first)).isEmpty();
        assertThat(show(company, second)).contains(new Shown(twice, true));
    }

    @Test
    default void markUsed_whenAgainWithinAMinute_shouldKeepTheFirstTime() {
        Company company = Company.foundedIn(this);
        ApiKey key = store(company);
        Instant first = company.clock().instant();

        company.run(() -> apiKeys().markUsed(company.id(), key.id(), first));
        company.run(() -> apiKeys().markUsed(company.id(), key.id(), first.plusSeconds(59)));
        assertThat(look(company, key).lastUsedAt()).contains(first);

        company.run(() -> apiKeys().markUsed(company.id(), key.id(), first.plusSeconds(60)));
        assertThat(look(company, key).lastUsedAt()).contains(first.plusSeconds(60));
    }

    @Test
    default void revoke_whenAgain_shouldKeepTheFirstTimeAndLeaveTheList() {
        Company company = Company.foundedIn(this);
        ApiKey key = store(company);
        ApiKey other = store(company);
        Instant first = company.clock().instant();

        company.run(() -> apiKeys().revoke(company.id(), key.id(), first));
        company.run(() -> apiKeys().revoke(company.id(), key.id(), first.plusSeconds(5)));

        assertThat(look(company, key).revokedAt()).contains(first);
        PageWalk.assertWalks(
                List.of(other), page -> company.read(() -> apiKeys().list(company.id(), Optional.empty(), page)));
    }

    @Test
    default void revokeAll_whenOfAnOwner_shouldLeaveThoseOfOthers() {
        Company company = Company.foundedIn(this);
        MemberId owner = company.join().id();
        ApiKey one = store(company, owner, Hashes.next(company));
        ApiKey two = store(company, owner, Hashes.next(company));
        ApiKey other = store(company);
        Instant now = company.clock().instant();

        company.run(() -> apiKeys().revokeAll(company.id(), owner, now));

        assertThat(List.of(one, two))
                .allSatisfy(key -> assertThat(look(company, key).revokedAt()).contains(now));
        assertThat(look(company, other)).isEqualTo(other);
    }

    @Test
    default void list_whenMany_shouldGiveEachOnceNewestFirst() {
        Company company = Company.foundedIn(this);
        MemberId owner = company.join().id();
        ApiKey first = store(company);
        company.clock().advance(Duration.ofMinutes(1));
        ApiKey second = store(company, owner, Hashes.next(company));
        company.clock().advance(Duration.ofMinutes(1));
        ApiKey third = store(company);

        PageWalk.assertWalks(
                List.of(third, second, first),
                page -> company.read(() -> apiKeys().list(company.id(), Optional.empty(), page)));
        PageWalk.assertWalks(
                List.of(second), page -> company.read(() -> apiKeys().list(company.id(), Optional.of(owner), page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> apiKeys().list(company.id(), Optional.empty(), page)));
    }

    @Test
    default void countForAddition_shouldCountTheOwnersLiveOnes() {
        Company company = Company.foundedIn(this);
        MemberId owner = company.admin().id();
        ApiKey key = store(company);
        ApiKey revoked = store(company);
        store(company, company.join().id(), Hashes.next(company));
        company.run(() -> apiKeys().revoke(company.id(), revoked.id(), key.createdAt()));

        assertThat(company.write(() -> apiKeys().countForAddition(company.id(), owner, key.createdAt())))
                .isEqualTo(1);
        assertThat(company.write(() -> apiKeys().countForAddition(company.id(), owner, key.expiresAt())))
                .isZero();
    }
}
