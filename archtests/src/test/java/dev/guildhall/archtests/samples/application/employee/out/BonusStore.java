package dev.guildhall.archtests.samples.application.employee.out;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.TenantId;

/** Guesses whether it is new. */
@Breaks("stores-do-not-upsert")
interface BonusStore {

    void save(TenantId tenant, long bonus);
}
