package dev.guildhall.archtests.samples.db;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.TenantId;

/** Ties the schema to the domain. */
@Breaks("db-knows-nobody")
record KnowsTheDomain(TenantId tenant) {}
