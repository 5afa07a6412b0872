package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.out.ServiceAccountStore;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.access.ServiceAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link ServiceAccountStore} promises. */
public interface ServiceAccountStoreContract extends StorePorts {

    /** Service accounts. */
    ServiceAccountStore serviceAccounts();

    /** Stores a service account. */
    default ServiceAccount store(Company company) {
        ServiceAccount account = company.make().serviceAccount(company.id());
        company.run(() -> serviceAccounts().create(account));
        return account;
    }

    @Test
    default void find_whenCreated_shouldGiveTheSameAccountWhichIsAPrincipalButNoMember() {
        Company company = Company.foundedIn(this);
        ServiceAccount account = store(company);

        assertThat(company.read(() -> serviceAccounts().find(company.id(), account.id())))
                .contains(account);
        assertThat(company.read(() -> members().findPrincipal(company.id(), account.id())))
                .contains(Principal.of(account));
        assertThat(company.read(() -> members().find(company.id(), account.id())))
                .isEmpty();
        assertThat(company.read(() ->
                        serviceAccounts().find(company.id(), company.admin().id())))
                .isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        ServiceAccount account = store(company);

        assertThat(stranger.read(() -> serviceAccounts().find(stranger.id(), account.id())))
                .isEmpty();
        assertThat(stranger.read(() -> serviceAccounts().find(company.id(), account.id())))
                .isEmpty();
        assertThatThrownBy(() -> stranger.run(
                        () -> serviceAccounts().create(company.make().serviceAccount(company.id()))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void disable_whenAgain_shouldKeepTheFirstTimeAndBeNoPrincipal() {
        Company company = Company.foundedIn(this);
        ServiceAccount account = store(company);
        Instant first = company.clock().instant();

        company.run(() -> serviceAccounts().disable(company.id(), account.id(), first));
        company.run(() -> serviceAccounts().disable(company.id(), account.id(), first.plusSeconds(9)));

        assertThat(company.read(() -> serviceAccounts().find(company.id(), account.id())))
                .hasValueSatisfying(found -> assertThat(found.disabledAt()).contains(first));
        assertThat(company.read(() -> members().findPrincipal(company.id(), account.id())))
                .isEmpty();
        assertThat(company.read(() -> members().findName(company.id(), account.id())))
                .contains(account.name());
        assertThat(company.write(() -> serviceAccounts().countForAddition(company.id())))
                .isZero();
    }

    @Test
    default void list_whenMany_shouldGiveEachOnceNewestFirst() {
        Company company = Company.foundedIn(this);
        ServiceAccount first = store(company);
        company.clock().advance(Duration.ofMinutes(1));
        ServiceAccount disabled = store(company);
        ServiceAccount second = store(company);
        company.run(() -> serviceAccounts()
                .disable(company.id(), disabled.id(), company.clock().instant()));

        PageWalk.assertWalks(
                List.of(second, first),
                page -> company.read(() -> serviceAccounts().list(company.id(), page)));
        assertThat(company.write(() -> serviceAccounts().countForAddition(company.id())))
                .isEqualTo(2);
    }
}
