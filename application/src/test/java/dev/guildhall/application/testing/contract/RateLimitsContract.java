package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.application.admission.out.RateLimits.Subject;
import dev.guildhall.application.crosstenant.StrangerLimits;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import dev.guildhall.domain.tenant.RateStanding;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link RateLimits} and {@link StrangerLimits} promise. The buckets' clock may run during a test, but not for minutes. */
public interface RateLimitsContract {

    /** Much more than a test asks for. */
    RateLimit WIDE = new RateLimit(1_000, 1);

    /** Comes back slowly. */
    RateLimit NARROW = new RateLimit(3, 1);

    /** Those of tenants. */
    RateLimits limits();

    /** Those of nobody's. */
    StrangerLimits strangers();

    /** A tenant that is there. */
    TenantId newTenant();

    /** Lets the time of the buckets pass. */
    void await(Duration time);

    /** A member that nobody has counted yet. */
    static Subject member(RateLimit limit) {
        return new Subject(RateScope.MEMBER, UUID.randomUUID(), limit);
    }

    /** The tenant itself. */
    static Subject company(TenantId tenant, RateLimit limit) {
        return new Subject(RateScope.COMPANY, tenant.value(), limit);
    }

    /** Asks so many times; how many were admitted. */
    default long admitted(TenantId tenant, int times, Subject... subjects) {
        long admitted = 0;
        for (int i = 0; i < times; i++) {
            admitted += limits().take(tenant, List.of(subjects)).admitted() ? 1 : 0;
        }
        return admitted;
    }

    @Test
    default void take_whenNew_shouldAdmitTheBurstAndNoMore() {
        TenantId tenant = newTenant();

        assertThat(admitted(tenant, 8, member(NARROW))).isEqualTo(3);
    }

    @Test
    default void take_whenAdmitted_shouldSayHowEachLimitStands() {
        TenantId tenant = newTenant();
        RateDecision decision = limits().take(tenant, List.of(company(tenant, WIDE), member(NARROW)));

        assertThat(decision.admitted()).isTrue();
        assertThat(decision.standings())
                .extracting(RateStanding::scope, RateStanding::limit, RateStanding::remaining)
                .containsExactly(tuple(RateScope.COMPANY, WIDE, 999), tuple(RateScope.MEMBER, NARROW, 2));
        assertThat(decision.tightest().untilAdmitted()).isZero();
        assertThat(decision.tightest().untilFull()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    default void take_whenOneIsEmpty_shouldTakeNothingFromAny() {
        TenantId tenant = newTenant();
        Subject company = company(tenant, WIDE);
        Subject member = member(NARROW);
        admitted(tenant, 3, company, member);

        RateDecision refused = limits().take(tenant, List.of(company, member));

        assertThat(refused.admitted()).isFalse();
        assertThat(refused.standings().getFirst().remaining()).isEqualTo(997);
        assertThat(refused.tightest().scope()).isEqualTo(RateScope.MEMBER);
        assertThat(refused.tightest().remaining()).isZero();
        assertThat(refused.tightest().untilAdmitted()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    default void take_whenWaitedAsLongAsTold_shouldAdmit() {
        TenantId tenant = newTenant();
        Subject member = member(NARROW);
        admitted(tenant, 3, member);
        RateDecision refused = limits().take(tenant, List.of(member));
        assertThat(refused.admitted()).isFalse();

        await(refused.tightest().untilAdmitted());

        assertThat(limits().take(tenant, List.of(member)).admitted()).isTrue();
    }

    @Test
    default void take_whenTheSameIdInAnotherScopeOrTenant_shouldBeAnotherBucket() {
        TenantId tenant = newTenant();
        UUID id = UUID.randomUUID();
        admitted(tenant, 3, new Subject(RateScope.MEMBER, id, NARROW));

        assertThat(admitted(tenant, 1, new Subject(RateScope.KEY, id, NARROW))).isEqualTo(1);
        assertThat(admitted(newTenant(), 1, new Subject(RateScope.MEMBER, id, NARROW)))
                .isEqualTo(1);
    }

    @Test
    default void take_whenTheLimitBecomesSmaller_shouldHoldNoMoreThanIt() {
        TenantId tenant = newTenant();
        UUID id = UUID.randomUUID();
        admitted(tenant, 1, new Subject(RateScope.MEMBER, id, WIDE));

        assertThat(admitted(tenant, 8, new Subject(RateScope.MEMBER, id, NARROW)))
                .isEqualTo(3);
    }

    @Test
    default void take_whenTheLimitBecomesLarger_shouldFillInItsTime() {
        TenantId tenant = newTenant();
        UUID id = UUID.randomUUID();
        admitted(tenant, 3, new Subject(RateScope.MEMBER, id, NARROW));

        assertThat(admitted(tenant, 3, new Subject(RateScope.MEMBER, id, WIDE))).isLessThanOrEqualTo(1);
    }

    @Test
    default void take_whenAStranger_shouldCountByAddress() {
        String address = "192.0.2.1/" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            assertThat(strangers().take(address, NARROW).admitted()).isTrue();
        }
        RateDecision refused = strangers().take(address, NARROW);

        assertThat(refused.admitted()).isFalse();
        assertThat(refused.tightest().scope()).isEqualTo(RateScope.ADDRESS);
        assertThat(refused.tightest().untilAdmitted()).isPositive();
        assertThat(strangers().take(address + "/other", NARROW).admitted()).isTrue();
        await(refused.tightest().untilAdmitted());
        assertThat(strangers().take(address, NARROW).admitted()).isTrue();
    }
}
