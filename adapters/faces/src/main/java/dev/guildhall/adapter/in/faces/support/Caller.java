package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.tenant.Standing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The signed-in caller. Pages get its context only by saying what for, so each use of a port declares a permission. */
@Dependent
public final class Caller {

    private final CurrentCall call;

    /**
     * @param call the request's caller
     */
    @Inject
    public Caller(CurrentCall call) {
        this.call = call;
    }

    /**
     * The context for something that needs a permission.
     *
     * @throws dev.guildhall.application.error.NotPermitted when the caller may not
     * @throws dev.guildhall.application.error.CompanyHalted when it may not as long as its company's work stands still
     */
    public CallContext to(Permission permission) {
        CallContext context = call.context();
        context.demand(permission);
        return context;
    }

    /** How the caller's company stands. */
    public Standing standing() {
        return call.context().authority().standing();
    }

    /** Whether the caller is this; what it may do is asked with {@link #may}. */
    public boolean is(Role role) {
        return call.context().role() == role;
    }

    /** The context for something that needs a permission; empty when nobody is signed in, or who is may not. */
    public Optional<CallContext> ifMay(Permission permission) {
        return call.known().filter(context -> context.may(permission));
    }

    /** Whether the caller may do something; to offer it or not. */
    public boolean may(Permission permission) {
        return call.context().may(permission);
    }
}
