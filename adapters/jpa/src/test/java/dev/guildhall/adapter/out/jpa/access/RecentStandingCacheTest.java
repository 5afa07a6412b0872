package dev.guildhall.adapter.out.jpa.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.StandingCache;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.StandingStoreContract;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.TenantStatus;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentStandingCacheTest {

    private final InMemoryPorts ports = new InMemoryPorts();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final StandingCache recent =
            new RecentStandingCache(ports.tx(), ports.tenants(), ports.standings(), nanos::get);

    @Test
    void recent_whenThereIsNoSuchTenant_shouldBeEmpty() {
        assertThat(recent.recent(new TenantId(ports.make().id()))).isEmpty();
    }

    @Test
    void recent_shouldNoticeAChangeWithinItsAge() {
        Company company = Company.foundedIn(ports);
        assertThat(recent.recent(company.id())).map(Standing::status).contains(TenantStatus.ACTIVE);
        company.run(() -> ports.standings().replace(company.id(), StandingStoreContract.suspended(company)));

        nanos.addAndGet(StandingCache.AGE.toNanos() - 1);
        assertThat(recent.recent(company.id())).map(Standing::status).contains(TenantStatus.ACTIVE);
        nanos.incrementAndGet();
        assertThat(recent.recent(company.id())).map(Standing::status).contains(TenantStatus.SUSPENDED);
    }
}
