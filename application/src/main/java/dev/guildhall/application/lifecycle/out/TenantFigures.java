package dev.guildhall.application.lifecycle.out;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Figures;
import java.time.Instant;

/** Counts what a tenant has. Called inside a transaction of the tenant itself. */
public interface TenantFigures {

    /**
     * Counts.
     *
     * @param since from when on runs count
     */
    Figures count(TenantId tenant, Instant since);
}
