package dev.guildhall.adapter.in.security;

import dev.guildhall.application.admission.in.AdmitCall;
import dev.guildhall.application.admission.in.AdmitStranger;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import dev.guildhall.domain.tenant.RateStanding;
import java.time.Duration;
import java.util.List;

/** Lets so many requests in, and counts whom it was asked for. */
final class Rates {

    static final RateLimit COMPANY = new RateLimit(100, 10);
    static final RateLimit MEMBER = new RateLimit(50, 5);

    int left = Integer.MAX_VALUE;
    int callers;
    int strangers;

    AdmitCall calls() {
        return context -> {
            callers++;
            return decision(standing(RateScope.COMPANY, COMPANY, 70, Duration.ZERO), memberStanding(left > 0));
        };
    }

    AdmitStranger strangers() {
        return context -> {
            strangers++;
            return decision(standing(RateScope.ADDRESS, COMPANY, left > 0 ? 3 : 0, wait(left > 0)));
        };
    }

    private RateDecision decision(RateStanding... standings) {
        RateDecision decision = new RateDecision(left > 0, List.of(standings));
        left--;
        return decision;
    }

    static RateStanding memberStanding(boolean admitted) {
        return standing(RateScope.MEMBER, MEMBER, admitted ? 42 : 0, wait(admitted));
    }

    private static Duration wait(boolean admitted) {
        return admitted ? Duration.ZERO : Duration.ofMillis(2_400);
    }

    private static RateStanding standing(RateScope scope, RateLimit limit, int remaining, Duration wait) {
        return new RateStanding(scope, limit, remaining, wait, Duration.ofMillis(1_600));
    }
}
