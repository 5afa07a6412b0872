package dev.guildhall.application.lifecycle.out;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/** Counts what a tenant has. Called inside a transaction of the tenant itself. */
public interface TenantFigures {

    /**
     * Counts.
     *
     * @param since from when on runs count
     */
    Figures count(TenantId tenant, Instant since);

    /**
     * What there is.
     *
     * @param members people who belong to it
     * @param employees who are hired
     * @param runs asked for since the moment given, those that employees handed on included
     */
    record Figures(long members, long employees, long runs) {}
}
