package dev.guildhall.archtests.samples.verifier;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.TenantId;

/** Would share the mistakes of what it checks. */
@Breaks("verifier-knows-nobody")
record BelievesTheWriter(TenantId tenant) {}
