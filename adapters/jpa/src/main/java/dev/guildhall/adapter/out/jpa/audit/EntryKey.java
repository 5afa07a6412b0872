package dev.guildhall.adapter.out.jpa.audit;

import java.util.UUID;

/** Key of what belongs to one entry of a tenant's chain. */
record EntryKey(UUID tenantId, long seq) {}
