package dev.guildhall.adapter.out.jpa.admission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.application.admission.out.RateLimits.Subject;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.db.testing.Report;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What counting costs, beside the cheapest transaction of a tenant in the same run. Reports; demands nothing of the times. */
class RateLimitsCostIT extends JpaPorts {

    private static final int SAMPLES = Integer.getInteger("rates.samples", 200);
    private static final RateLimit WIDE = new RateLimit(1_000_000, 1_000_000);

    @Test
    void take_shouldReportWhatItCosts() {
        TenantId tenant = Company.foundedIn(this).id();
        RateLimits limits = adapter().rateLimits();
        List<Subject> subjects = List.of(
                new Subject(RateScope.COMPANY, tenant.value(), WIDE),
                new Subject(RateScope.MEMBER, UUID.randomUUID(), WIDE),
                new Subject(RateScope.KEY, UUID.randomUUID(), WIDE));
        List<Long> counted = new ArrayList<>();
        List<Long> floor = new ArrayList<>();
        for (int i = 0; i < 2 * SAMPLES; i++) {
            counted.add(nanos(
                    () -> assertThat(limits.take(tenant, subjects).admitted()).isTrue()));
            floor.add(nanos(() -> tx().read(tenant, () -> tenants().find(tenant))));
        }
        Report report = Report.of("rate-cost").with("samples", SAMPLES);
        for (int percent : new int[] {50, 99}) {
            report.with("countedP" + percent + "Micros", at(counted, percent))
                    .with("readOfTenantP" + percent + "Micros", at(floor, percent));
        }
        report.write();
    }

    private static long nanos(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    /** Of the second half; the first one warms up. */
    private static long at(List<Long> nanos, int percent) {
        List<Long> sorted =
                nanos.subList(SAMPLES, 2 * SAMPLES).stream().sorted().toList();
        return sorted.get(Math.min(SAMPLES - 1, SAMPLES * percent / 100)) / 1_000;
    }
}
