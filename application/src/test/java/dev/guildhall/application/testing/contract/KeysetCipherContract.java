package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.secret.out.KeysetCipher;
import dev.guildhall.application.secret.out.WrappedKeyset;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.shared.TenantId;
import org.junit.jupiter.api.Test;

/** What {@link KeysetCipher} promises. */
public interface KeysetCipherContract {

    /** Some tenant. */
    TenantId LUMEN = new TenantId(new SequentialIds().next());

    /** A cipher with one key-encryption key. */
    KeysetCipher cipher();

    /** The same after a newer key-encryption key has been put before the first. */
    KeysetCipher cipherWithNewerKey();

    /** A cipher with another key-encryption key. */
    KeysetCipher cipherOfSomebodyElse();

    /** Demands that something cannot be opened. */
    private static void demandClosed(KeysetCipher cipher, WrappedKeyset keyset, String purpose, String sealed) {
        assertThatThrownBy(() -> cipher.open(keyset, purpose, sealed))
                .isInstanceOfSatisfying(
                        PortFailure.class,
                        failure -> assertThat(failure.isRetriable()).isFalse())
                .hasMessageNotContaining("a text that matters");
    }

    @Test
    default void open_whenSealedForTheSame_shouldGiveTheText() {
        KeysetCipher cipher = cipher();
        WrappedKeyset keyset = cipher.create(LUMEN);

        String sealed = cipher.seal(keyset, "secret:crm", "a text that matters: ü€");

        assertThat(sealed).doesNotContain("a text that matters");
        assertThat(cipher.open(keyset, "secret:crm", sealed)).isEqualTo("a text that matters: ü€");
    }

    @Test
    default void open_forAnotherPurpose_shouldFail() {
        KeysetCipher cipher = cipher();
        WrappedKeyset keyset = cipher.create(LUMEN);
        String sealed = cipher.seal(keyset, "secret:crm", "a text that matters");

        demandClosed(cipher, keyset, "secret:mail", sealed);
    }

    @Test
    default void open_asAnotherTenant_shouldFail() {
        KeysetCipher cipher = cipher();
        WrappedKeyset keyset = cipher.create(LUMEN);
        String sealed = cipher.seal(keyset, "secret:crm", "a text that matters");
        TenantId other = new TenantId(SequentialIds.unique().next());

        demandClosed(cipher, cipher.create(other), "secret:crm", sealed);
        demandClosed(cipher, new WrappedKeyset(other, keyset.wrapper(), keyset.text()), "secret:crm", sealed);
    }

    @Test
    default void open_whenChanged_shouldFail() {
        KeysetCipher cipher = cipher();
        WrappedKeyset keyset = cipher.create(LUMEN);
        String sealed = cipher.seal(keyset, "secret:crm", "a text that matters");

        demandClosed(cipher, keyset, "secret:crm", "A" + sealed);
        demandClosed(cipher, keyset, "secret:crm", "%%%");
        demandClosed(cipher, keyset, "secret:crm", "");
    }

    @Test
    default void rotate_shouldSealWithANewKeyAndStillOpenTheOld() {
        KeysetCipher cipher = cipher();
        WrappedKeyset before = cipher.create(LUMEN);
        String old = cipher.seal(before, "secret:crm", "a text that matters");

        WrappedKeyset after = cipher.rotate(before);
        String fresh = cipher.seal(after, "secret:crm", "a text that matters");

        assertThat(cipher.open(after, "secret:crm", old)).isEqualTo("a text that matters");
        assertThat(cipher.open(after, "secret:crm", fresh)).isEqualTo("a text that matters");
        demandClosed(cipher, before, "secret:crm", fresh);
    }

    @Test
    default void rotate_shouldForgetTheKeysBeforeTheLast() {
        KeysetCipher cipher = cipher();
        WrappedKeyset first = cipher.create(LUMEN);
        String old = cipher.seal(first, "secret:crm", "a text that matters");

        WrappedKeyset third = cipher.rotate(cipher.rotate(first));

        demandClosed(cipher, third, "secret:crm", old);
    }

    @Test
    default void rotate_againAndAgain_shouldNotGrow() {
        KeysetCipher cipher = cipher();
        WrappedKeyset keyset = cipher.rotate(cipher.create(LUMEN));
        int length = keyset.text().length();

        for (int i = 0; i < 200; i++) {
            keyset = cipher.rotate(keyset);
        }

        assertThat(keyset.text().length()).isLessThan(length + 20);
    }

    @Test
    default void rewrap_shouldKeepTheKeysUnderTheNewestKeyEncryptionKey() {
        WrappedKeyset before = cipher().create(LUMEN);
        String sealed = cipher().seal(before, "secret:crm", "a text that matters");
        KeysetCipher later = cipherWithNewerKey();
        assertThat(cipher().isWrappedByNewest(before)).isTrue();
        assertThat(later.isWrappedByNewest(before)).isFalse();
        assertThat(later.open(before, "secret:crm", sealed)).isEqualTo("a text that matters");

        WrappedKeyset after = later.rewrap(before);

        assertThat(later.isWrappedByNewest(after)).isTrue();
        assertThat(later.open(after, "secret:crm", sealed)).isEqualTo("a text that matters");
        demandClosed(cipher(), after, "secret:crm", sealed);
    }

    @Test
    default void open_withoutTheKeyEncryptionKey_shouldFail() {
        WrappedKeyset keyset = cipher().create(LUMEN);
        String sealed = cipher().seal(keyset, "secret:crm", "a text that matters");

        demandClosed(cipherOfSomebodyElse(), keyset, "secret:crm", sealed);
    }
}
