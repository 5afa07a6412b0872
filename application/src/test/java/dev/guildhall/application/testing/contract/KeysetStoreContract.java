package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.secret.out.WrappedKeyset;
import org.junit.jupiter.api.Test;

/** What {@link KeysetStore} promises. */
public interface KeysetStoreContract extends StorePorts {

    /** The store. */
    KeysetStore keysets();

    /** A keyset of a company. */
    private static WrappedKeyset keyset(Company company, String text) {
        return new WrappedKeyset(company.id(), "0123456789abcdef", text);
    }

    @Test
    default void create_whenThereIsOne_shouldLeaveIt() {
        Company company = Company.foundedIn(this);
        WrappedKeyset first = keyset(company, "first");

        assertThat(company.write(() -> keysets().create(first))).isTrue();
        assertThat(company.write(() -> keysets().create(keyset(company, "second"))))
                .isFalse();

        assertThat(company.read(() -> keysets().find(company.id()))).contains(first);
    }

    @Test
    default void replace_shouldExchangeIt() {
        Company company = Company.foundedIn(this);
        company.write(() -> keysets().create(keyset(company, "first")));
        WrappedKeyset second = new WrappedKeyset(company.id(), "fedcba9876543210", "second");

        company.run(() -> {
            assertThat(keysets().findForUpdate(company.id())).contains(keyset(company, "first"));
            keysets().replace(second);
        });

        assertThat(company.read(() -> keysets().find(company.id()))).contains(second);
    }

    @Test
    default void claimRotation_shouldGetThePlaceAgainInTheNextTransaction() {
        Company company = Company.foundedIn(this);

        assertThat(company.write(() -> keysets().claimRotation(company.id()))).isTrue();
        assertThat(company.write(() -> keysets().claimRotation(company.id()))).isTrue();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        WrappedKeyset own = keyset(company, "own");
        company.write(() -> keysets().create(own));

        assertThat(stranger.read(() -> keysets().find(company.id()))).isEmpty();
        Attempt.at(() -> stranger.run(() -> keysets().replace(keyset(company, "exchanged"))));
        Attempt.at(() -> stranger.run(() -> keysets().create(keyset(company, "planted"))));

        assertThat(company.read(() -> keysets().find(company.id()))).contains(own);
    }
}
