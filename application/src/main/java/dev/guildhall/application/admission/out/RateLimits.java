package dev.guildhall.application.admission.out;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import java.util.List;
import java.util.UUID;

/** Counts the requests of a tenant over all nodes. Needs no transaction and has none when it returns. */
public interface RateLimits {

    /**
     * Takes a token from the bucket of each subject, or from none when one of them is empty. A bucket is full when its
     * subject is first seen.
     *
     * @param subjects at least one, each scope at most once
     */
    RateDecision take(TenantId tenant, List<Subject> subjects);

    /**
     * Whose requests are counted.
     *
     * @param id of the tenant, member or key, as the scope says
     */
    record Subject(RateScope scope, UUID id, RateLimit limit) {}
}
