package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * A human's wish that a run stop for a while. There from the wish until the run has gone on.
 *
 * @param releasedBy who let it go on; empty while it is to be held
 */
public record RunHold(TenantId tenant, RunId run, MemberId by, Instant at, Optional<MemberId> releasedBy) {}
