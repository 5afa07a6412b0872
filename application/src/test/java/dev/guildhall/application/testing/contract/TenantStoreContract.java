package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.access.out.TenantStore} promises. */
public interface TenantStoreContract extends StorePorts {

    @Test
    default void find_whenCreated_shouldGiveTheSameTenant() {
        Company company = Company.foundedIn(this);

        assertThat(company.read(() -> tenants().find(company.id()))).contains(company.tenant());
    }

    @Test
    default void find_whenOnlyTheNameIsKnown_shouldGiveTheRestEmpty() {
        Tenant some = new Fixtures(SequentialIds.unique(), new ManualClock()).tenant();
        Tenant bare = new Tenant(
                some.id(),
                "Žižka & Söhne",
                Optional.empty(),
                Optional.empty(),
                SubscriptionPlan.FREE,
                some.createdAt());

        tx().run(bare.id(), () -> tenants().create(bare));

        assertThat(tx().read(bare.id(), () -> tenants().find(bare.id()))).contains(bare);
    }

    @Test
    default void find_whenAskedForAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        assertThat(stranger.read(() -> tenants().find(company.id()))).isEmpty();
    }

    @Test
    default void create_whenInsideAnotherTenantsTransaction_shouldFail() {
        Company stranger = Company.foundedIn(this);
        Tenant tenant = stranger.make().tenant();

        assertThatThrownBy(() -> stranger.run(() -> tenants().create(tenant))).isInstanceOf(RuntimeException.class);

        assertThat(tx().read(tenant.id(), () -> tenants().find(tenant.id()))).isEmpty();
    }

    @Test
    default void create_whenTheIdIsTaken_shouldFail() {
        Company company = Company.foundedIn(this);

        assertThatThrownBy(() -> company.run(() -> tenants().create(company.tenant())))
                .isInstanceOf(RuntimeException.class);
    }
}
