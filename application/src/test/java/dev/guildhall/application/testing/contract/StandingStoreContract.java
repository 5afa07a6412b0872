package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link StandingStore} promises. */
public interface StandingStoreContract extends StorePorts {

    /** Standings. */
    StandingStore standings();

    /** A standing of a company that an operator has suspended. */
    static Standing suspended(Company company) {
        return Standing.ACTIVE.with(
                Optional.of(new Suspension(company.admin().id(), company.clock().instant(), "Not “paid”")));
    }

    private Standing look(Company company) {
        return company.read(() -> standings().find(company.id()));
    }

    @Test
    default void find_shouldGiveWhatReplacedTheLast() {
        Company company = Company.foundedIn(this);
        Standing suspended = suspended(company);
        Standing both = suspended.deleting(Optional.of(new Deletion(
                company.admin().id(),
                company.clock().instant(),
                company.clock().instant().plus(Duration.ofDays(30)))));
        assertThat(look(company)).isEqualTo(Standing.ACTIVE);

        company.run(() -> standings().replace(company.id(), suspended));
        assertThat(look(company)).isEqualTo(suspended);

        company.run(() -> standings().replace(company.id(), both));
        assertThat(look(company)).isEqualTo(both);

        company.run(() -> standings().replace(company.id(), both.with(Optional.empty())));
        assertThat(look(company)).isEqualTo(both.with(Optional.empty()));

        company.run(() -> standings().replace(company.id(), Standing.ACTIVE));
        assertThat(look(company)).isEqualTo(Standing.ACTIVE);
    }

    @Test
    default void findForUpdate_shouldTellTenantsThatThereAreNot() {
        Company company = Company.foundedIn(this);
        TenantId nobody = new TenantId(company.make().id());

        assertThat(company.<Optional<Standing>>write(() -> standings().findForUpdate(company.id())))
                .contains(Standing.ACTIVE);
        assertThat(tx().<Optional<Standing>>write(nobody, () -> standings().findForUpdate(nobody)))
                .isEmpty();
    }

    @Test
    default void replace_whenForAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        Attempt.at(() -> stranger.run(() -> standings().replace(company.id(), suspended(company))));

        assertThat(look(company)).isEqualTo(Standing.ACTIVE);
        assertThat(look(stranger)).isEqualTo(Standing.ACTIVE);
    }
}
