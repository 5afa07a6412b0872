package dev.guildhall.application.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guildhall.application.admission.in.AdmitCall;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import dev.guildhall.domain.tenant.RateStanding;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdmitCallTest {

    private final InMemoryPorts ports = new InMemoryPorts();
    private final Company company = Company.foundedIn(ports);
    private final CallContext admin = company.make().context(company.admin());
    private final Plans plans = new Plans();
    private final NodeLimits limits = new NodeLimits(ports.clock());
    private final AdmissionUseCases admission = new AdmissionUseCases(new AdmissionPorts(
            ports.tx(), new TenantPlans(ports.tenants(), plans), limits, limits, new RateLimit(2, 1), ports.clock()));
    private final AdmitCall admit = admission.admitCall();

    /** A tenant whose plan can be changed and whose database can be gone. */
    private final class Plans implements PlanCatalog {

        private SubscriptionPlan plan = SubscriptionPlan.FREE;
        private boolean gone;
        private int reads;

        @Override
        public PlanVersion find(SubscriptionPlan ignored, int version) {
            reads++;
            if (gone) {
                throw new PortFailure("gone", true, Optional.empty(), null);
            }
            return ports.plans().find(plan, version);
        }

        @Override
        public PlanVersion newest(SubscriptionPlan ignored, Instant at) {
            throw new IllegalStateException("nobody chooses plans here");
        }
    }

    private CallContext withKey() {
        return new CallContext(
                admin.tenant(),
                admin.member(),
                admin.authority(),
                new Proof.OfKey(new ApiKeyId(UUID.randomUUID())),
                admin.entry());
    }

    private static RateLimit companyLimit(RateDecision decision) {
        return decision.standings().getFirst().limit();
    }

    @Test
    void admit_whenWithASession_shouldCountForCompanyAndMember() {
        assertThat(admit.admit(admin).standings())
                .extracting(RateStanding::scope, RateStanding::limit, RateStanding::remaining)
                .containsExactly(
                        tuple(RateScope.COMPANY, new RateLimit(100, 10), 99),
                        tuple(RateScope.MEMBER, new RateLimit(50, 5), 49));
    }

    @Test
    void admit_whenWithKeys_shouldCountForEachKeyAndItsMember() {
        CallContext first = withKey();
        for (int i = 0; i < 30; i++) {
            admit.admit(first);
        }
        RateDecision other = admit.admit(withKey());

        assertThat(other.standings())
                .extracting(RateStanding::scope, RateStanding::remaining)
                .containsExactly(tuple(RateScope.COMPANY, 69), tuple(RateScope.MEMBER, 19), tuple(RateScope.KEY, 49));
        assertThat(other.tightest().scope()).isEqualTo(RateScope.MEMBER);
    }

    @Test
    void admit_whenAllIsUsedUp_shouldNameTheNarrowestLimitThatRefuses() {
        CallContext key = withKey();
        for (int i = 0; i < 50; i++) {
            assertThat(admit.admit(key).admitted()).isTrue();
        }
        RateDecision refused = admit.admit(key);

        assertThat(refused.admitted()).isFalse();
        assertThat(refused.tightest().scope()).isEqualTo(RateScope.KEY);
    }

    @Test
    void admit_whenThePlanChanges_shouldNoticeSoonWithoutLookingEachTime() {
        admit.admit(admin);
        plans.plan = SubscriptionPlan.PRO;
        assertThat(companyLimit(admit.admit(admin))).isEqualTo(new RateLimit(100, 10));
        assertThat(plans.reads).isEqualTo(1);

        ports.clock().advance(TenantRates.FRESH);

        assertThat(companyLimit(admit.admit(admin))).isEqualTo(new RateLimit(300, 30));
    }

    @Test
    void admit_whenThePlanCannotBeRead_shouldGoOnWithWhatIsKnown() {
        plans.plan = SubscriptionPlan.PRO;
        admit.admit(admin);
        plans.gone = true;
        ports.clock().advance(TenantRates.FRESH);

        assertThat(companyLimit(admit.admit(admin))).isEqualTo(new RateLimit(300, 30));
    }

    @Test
    void admit_whenNothingIsKnownOfThePlan_shouldGrantTheSmallest() {
        plans.plan = SubscriptionPlan.PRO;
        plans.gone = true;

        assertThat(companyLimit(admit.admit(admin))).isEqualTo(new RateLimit(100, 10));
    }

    @Test
    void admitStranger_shouldCountByAddress() {
        SystemContext here = new SystemContext("request-1", "192.0.2.7");
        admission.admitStranger().admit(here);
        admission.admitStranger().admit(here);

        assertThat(admission.admitStranger().admit(here).admitted()).isFalse();
        assertThat(admission
                        .admitStranger()
                        .admit(new SystemContext("request-2", "192.0.2.8"))
                        .admitted())
                .isTrue();
    }
}
