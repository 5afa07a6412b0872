package dev.guildhall.adapter.in.faces.layout;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import dev.guildhall.domain.tenant.TenantStatus;
import jakarta.inject.Inject;

/** Why the reader's company stands still, above every page. */
@FacesPage
public final class Halt {

    private final Caller caller;

    /**
     * @param caller whose company it is
     */
    @Inject
    public Halt(Caller caller) {
        this.caller = caller;
    }

    private Standing standing() {
        return caller.standing();
    }

    /** Whether an operator has suspended it. */
    public boolean isSuspended() {
        return standing().status() == TenantStatus.SUSPENDED;
    }

    /** Whether it is going to be erased. */
    public boolean isDeleting() {
        return standing().status() == TenantStatus.DELETING;
    }

    /** Why it is suspended. */
    public String getReason() {
        return standing().suspension().map(Suspension::reason).orElse("");
    }

    /** When it is erased, in words. */
    public String getErased() {
        return standing().deletion().map(Deletion::eraseAt).map(Show::time).orElse("");
    }

    /** When it is erased. */
    public String getErasedAt() {
        return standing()
                .deletion()
                .map(Deletion::eraseAt)
                .map(Object::toString)
                .orElse("");
    }
}
