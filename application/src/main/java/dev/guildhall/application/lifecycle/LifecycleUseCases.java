package dev.guildhall.application.lifecycle;

import dev.guildhall.application.lifecycle.in.CancelDeletion;
import dev.guildhall.application.lifecycle.in.ClaimErasures;
import dev.guildhall.application.lifecycle.in.EraseTenant;
import dev.guildhall.application.lifecycle.in.ExportErasedAudit;
import dev.guildhall.application.lifecycle.in.ExportTenant;
import dev.guildhall.application.lifecycle.in.ListErasedTenants;
import dev.guildhall.application.lifecycle.in.ListTenants;
import dev.guildhall.application.lifecycle.in.RequestDeletion;
import dev.guildhall.application.lifecycle.in.ResumeTenant;
import dev.guildhall.application.lifecycle.in.ShowTenant;
import dev.guildhall.application.lifecycle.in.SuspendTenant;
import dev.guildhall.domain.access.Permission;

/** Builds the use cases of the lifecycle of companies. */
public final class LifecycleUseCases {

    private final LifecyclePorts ports;

    /**
     * @param ports what they run on
     */
    public LifecycleUseCases(LifecyclePorts ports) {
        this.ports = ports;
    }

    /** {@link ListTenants}. */
    public ListTenants listTenants() {
        return new ListTenantsService(ports);
    }

    /** {@link ShowTenant}. */
    public ShowTenant showTenant() {
        return new ShowTenantService(ports);
    }

    /** {@link ListErasedTenants}. */
    public ListErasedTenants listErasedTenants() {
        return (context, page) -> {
            context.demand(Permission.TENANTS_READ);
            return ports.erased().list(page);
        };
    }

    /** {@link ExportErasedAudit}. */
    public ExportErasedAudit exportErasedAudit() {
        return new ExportErasedAuditService(ports);
    }

    /** {@link RequestDeletion}. */
    public RequestDeletion requestDeletion() {
        return new RequestDeletionService(ports);
    }

    /** {@link CancelDeletion}. */
    public CancelDeletion cancelDeletion() {
        return new CancelDeletionService(ports);
    }

    /** {@link ClaimErasures}. */
    public ClaimErasures claimErasures() {
        return new ClaimErasuresService(ports);
    }

    /** {@link EraseTenant}. */
    public EraseTenant eraseTenant() {
        return new EraseTenantService(ports);
    }

    /** {@link ExportTenant}. */
    public ExportTenant exportTenant() {
        return new ExportTenantService(ports);
    }

    /** {@link SuspendTenant}. */
    public SuspendTenant suspendTenant() {
        return new SuspendTenantService(ports);
    }

    /** {@link ResumeTenant}. */
    public ResumeTenant resumeTenant() {
        return new ResumeTenantService(ports);
    }
}
