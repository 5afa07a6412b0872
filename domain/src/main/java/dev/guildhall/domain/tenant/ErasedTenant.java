package dev.guildhall.domain.tenant;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/**
 * What remains of a company that was erased, besides the entries of its audit log.
 *
 * @param entries how many of those there are; 0 for one that was erased before they were kept
 * @param auditEnd the signed end of its audit log, as a line that can be checked
 */
public record ErasedTenant(TenantId id, Instant erasedAt, long entries, String auditEnd) {}
