package dev.guildhall.application.admission;

import dev.guildhall.application.admission.in.AdmitCall;
import dev.guildhall.application.admission.out.RateLimits.Subject;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import java.util.ArrayList;
import java.util.List;

/** Counts requests by the tenant's plan: a member has half of the tenant's limit, a key what a member has. */
final class AdmitCallService implements AdmitCall {

    private final AdmissionPorts ports;
    private final TenantRates rates;

    AdmitCallService(AdmissionPorts ports) {
        this.ports = ports;
        this.rates = new TenantRates(ports.tx(), ports.plans(), ports.clock());
    }

    @Override
    public RateDecision admit(CallContext context) {
        return ports.limits().take(context.tenant(), subjects(context));
    }

    private List<Subject> subjects(CallContext context) {
        RateLimit company = rates.of(context.tenant());
        RateLimit share = company.share();
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(RateScope.COMPANY, context.tenant().value(), company));
        subjects.add(new Subject(RateScope.MEMBER, context.member().value(), share));
        if (context.proof() instanceof Proof.OfKey(var key)) {
            subjects.add(new Subject(RateScope.KEY, key.value(), share));
        }
        return subjects;
    }
}
