package dev.guildhall.adapter.out.jpa.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.contract.PlanCatalogContract;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.tenant.PlanLimits;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCatalogIT extends JpaPorts implements PlanCatalogContract {

    @Override
    public PlanCatalog plans() {
        return adapter().plans().catalog();
    }

    @Override
    public void addVersion(PlanVersion version) {
        PlanLimits limits = version.limits();
        TestDatabase.shared()
                .execute(
                        "insert into plan_versions values ('%s', %d, '%s', %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, 'USD')"
                                .formatted(
                                        version.plan(),
                                        version.version(),
                                        version.validFrom(),
                                        limits.seats(),
                                        limits.employees(),
                                        limits.engines().weight(),
                                        limits.engines().concurrency(),
                                        limits.engines().queueLength(),
                                        limits.rate().burst(),
                                        limits.rate().perSecond(),
                                        limits.storageBytes(),
                                        limits.monthlyRuns(),
                                        version.monthlyPrice().value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_versions set seats = 1",
                "delete from plan_versions",
                "truncate plan_versions cascade"
            })
    void version_whenTheOwnerChangesIt_shouldBeRefused(String change) {
        assertThatThrownBy(() -> TestDatabase.shared().execute(change))
                .hasStackTraceContaining("plan versions never change");

        assertThat(plans().newest(
                                SubscriptionPlan.FREE,
                                Plans.first(SubscriptionPlan.FREE).validFrom()))
                .isEqualTo(Plans.first(SubscriptionPlan.FREE));
    }
}
