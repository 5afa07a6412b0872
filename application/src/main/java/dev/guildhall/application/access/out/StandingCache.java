package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;
import java.time.Duration;
import java.util.Optional;

/** Tells at each call how a tenant stands, without asking the database each time. Needs no transaction. */
public interface StandingCache {

    /** How old what it tells may be. */
    Duration AGE = Duration.ofSeconds(2);

    /** How the tenant stood at most {@link #AGE} ago; empty when there is no such tenant, or not any more. */
    Optional<Standing> recent(TenantId tenant);
}
