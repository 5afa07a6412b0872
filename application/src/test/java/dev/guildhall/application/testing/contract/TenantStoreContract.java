package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.Plans;
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
                1,
                1,
                some.createdAt());

        tx().run(bare.id(), () -> tenants().create(bare));

        assertThat(tx().read(bare.id(), () -> tenants().find(bare.id()))).contains(bare);
    }

    @Test
    default void update_shouldChangeDescriptionAndPlan() {
        Company company = Company.foundedIn(this);
        Tenant changed = company.tenant()
                .describedAs("Nova Coffee", Optional.empty(), Optional.of("51-200"))
                .on(Plans.first(SubscriptionPlan.ENTERPRISE));
        Tenant next = new Tenant(
                changed.id(),
                changed.companyName(),
                changed.industry(),
                changed.companySize(),
                changed.plan(),
                changed.planVersion(),
                2,
                changed.createdAt());

        assertThat(company.write(() -> tenants().update(next))).isTrue();

        assertThat(company.read(() -> tenants().find(company.id()))).contains(next);
    }

    @Test
    default void update_whenNotTheNextRevision_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Tenant first = company.tenant().describedAs("First", Optional.empty(), Optional.empty());
        Tenant late = company.tenant().describedAs("Late", Optional.empty(), Optional.empty());

        assertThat(company.write(() -> tenants().update(first))).isTrue();
        assertThat(company.write(() -> tenants().update(late))).isFalse();

        assertThat(company.read(() -> tenants().find(company.id()))).contains(first);
    }

    @Test
    default void findForUpdate_whenAnotherHoldsIt_shouldWaitAndSeeTheChange() {
        Company company = Company.foundedIn(this);
        Tenant changed = company.tenant().describedAs("Changed", Optional.empty(), Optional.empty());

        Rival<Optional<Tenant>> second = company.write(() -> {
            tenants().findForUpdate(company.id());
            Rival<Optional<Tenant>> rival =
                    Rival.start(() -> company.write(() -> tenants().findForUpdate(company.id())));
            tenants().update(changed);
            return rival;
        });

        assertThat(second.result()).contains(changed);
    }

    @Test
    default void update_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        Attempt.at(() -> stranger.run(
                () -> tenants().update(company.tenant().describedAs("Taken", Optional.empty(), Optional.empty()))));

        assertThat(company.read(() -> tenants().find(company.id()))).contains(company.tenant());
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
