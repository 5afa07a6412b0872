package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.application.secret.out.SecretStore.SealedSecret;
import dev.guildhall.domain.secret.SecretEntry;
import dev.guildhall.domain.secret.SecretName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link SecretStore} promises. */
public interface SecretStoreContract extends StorePorts {

    /** Some time. */
    Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** The store. */
    SecretStore secrets();

    /** A sealed secret of a company. */
    private static SealedSecret secret(Company company, String name, String sealed) {
        return new SealedSecret(
                new SecretEntry(
                        company.id(), new SecretName(name), company.admin().id(), NOON),
                sealed);
    }

    /** All secrets as their own tenant sees them. */
    default List<SealedSecret> all(Company company) {
        return company.read(() -> secrets().list(company.id()));
    }

    @Test
    default void replace_shouldAddAndExchange() {
        Company company = Company.foundedIn(this);
        assertThat(all(company)).isEmpty();

        company.run(() -> {
            secrets().replace(company.id(), secret(company, "mail", "aaaa"));
            secrets().replace(company.id(), secret(company, "crm", "bbbb"));
        });
        company.run(() -> secrets().replace(company.id(), secret(company, "mail", "cccc")));

        assertThat(all(company)).containsExactly(secret(company, "crm", "bbbb"), secret(company, "mail", "cccc"));
        assertThat(company.read(() -> secrets().find(company.id(), new SecretName("mail"))))
                .contains(secret(company, "mail", "cccc"));
    }

    @Test
    default void delete_shouldTakeThatOne() {
        Company company = Company.foundedIn(this);
        company.run(() -> {
            secrets().replace(company.id(), secret(company, "mail", "aaaa"));
            secrets().replace(company.id(), secret(company, "crm", "bbbb"));
        });

        assertThat(company.write(() -> secrets().delete(company.id(), new SecretName("mail"))))
                .isTrue();
        assertThat(company.write(() -> secrets().delete(company.id(), new SecretName("mail"))))
                .isFalse();

        assertThat(all(company)).containsExactly(secret(company, "crm", "bbbb"));
    }

    @Test
    default void secrets_whenOfAnotherTenant_shouldBeOutOfReach() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        company.run(() -> secrets().replace(company.id(), secret(company, "crm", "bbbb")));

        assertThat(stranger.read(() -> secrets().find(company.id(), new SecretName("crm"))))
                .isEmpty();
        assertThat(stranger.read(() -> secrets().list(company.id()))).isEmpty();
        Attempt.at(() -> stranger.run(() -> secrets().delete(company.id(), new SecretName("crm"))));
        Attempt.at(() -> stranger.run(() -> secrets().replace(company.id(), secret(company, "crm", "zzzz"))));

        assertThat(all(company)).containsExactly(secret(company, "crm", "bbbb"));
    }
}
