package dev.guildhall.archtests.samples.config;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.TenantId;

/** Is no longer usable before everything else. */
@Breaks("config-knows-nobody")
record KnowsTheDomain(TenantId tenant) {}
