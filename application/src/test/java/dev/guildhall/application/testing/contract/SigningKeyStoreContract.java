package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.signing.out.SigningKeyStore.SealedKey;
import dev.guildhall.application.signing.out.SigningPurpose;
import dev.guildhall.application.testing.ManualClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@link SigningKeyStore} promises. */
public interface SigningKeyStoreContract {

    /** An empty store. */
    SigningKeyStore signingKeyStore();

    @Test
    default void list_whenKeysWereCreated_shouldGiveThoseOfThePurposeByNumber() {
        SigningKeyStore store = signingKeyStore();
        assertThat(store.list(SigningPurpose.TOKENS)).isEmpty();

        assertThat(store.create(key(SigningPurpose.TOKENS, 2, "b"))).isTrue();
        assertThat(store.create(key(SigningPurpose.TOKENS, 1, "a"))).isTrue();
        assertThat(store.create(key(SigningPurpose.AUDIT, 1, "a"))).isTrue();

        assertThat(store.list(SigningPurpose.TOKENS))
                .containsExactly(key(SigningPurpose.TOKENS, 1, "a"), key(SigningPurpose.TOKENS, 2, "b"));
        assertThat(store.list(SigningPurpose.AUDIT)).containsExactly(key(SigningPurpose.AUDIT, 1, "a"));
    }

    @Test
    default void create_whenNumberOrIdIsTaken_shouldChangeNothing() {
        SigningKeyStore store = signingKeyStore();
        SealedKey first = key(SigningPurpose.TOKENS, 1, "a");
        store.create(first);

        assertThat(store.create(key(SigningPurpose.TOKENS, 1, "b"))).isFalse();
        assertThat(store.create(key(SigningPurpose.TOKENS, 2, "a"))).isFalse();

        assertThat(store.list(SigningPurpose.TOKENS)).containsExactly(first);
    }

    @Test
    default void replace_shouldExchangeWhatIsSealedOnly() {
        SigningKeyStore store = signingKeyStore();
        SealedKey key = key(SigningPurpose.AUDIT, 1, "a");
        store.create(key);
        SealedKey anew = new SealedKey(
                key.purpose(), key.number(), key.id(), key.signsFrom(), key.addedAt(), "sealed by another");

        store.replace(anew);
        store.replace(key(SigningPurpose.AUDIT, 2, "gone"));

        assertThat(store.list(SigningPurpose.AUDIT)).containsExactly(anew);
    }

    @Test
    default void delete_shouldTakeThatKeyOnly() {
        SigningKeyStore store = signingKeyStore();
        store.create(key(SigningPurpose.TOKENS, 1, "a"));
        store.create(key(SigningPurpose.TOKENS, 2, "b"));
        store.create(key(SigningPurpose.AUDIT, 1, "a"));

        store.delete(key(SigningPurpose.TOKENS, 1, "a"));
        store.delete(key(SigningPurpose.TOKENS, 1, "a"));

        assertThat(store.list(SigningPurpose.TOKENS)).containsExactly(key(SigningPurpose.TOKENS, 2, "b"));
        assertThat(store.list(SigningPurpose.AUDIT)).hasSize(1);
    }

    private static SealedKey key(SigningPurpose purpose, int number, String id) {
        return new SealedKey(
                purpose,
                number,
                id,
                ManualClock.START.plus(Duration.ofDays(number)),
                ManualClock.START,
                "sealed " + id);
    }
}
