package dev.guildhall.adapter.in.security;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Stands before one entry point: establishes the caller and demands the permission that the entry point declares. */
final class PermissionFilter implements ContainerRequestFilter {

    private final Permission permission;
    private final Authenticate authenticate;
    private final RequestCall call;
    private final RequestLog log;

    PermissionFilter(Permission permission, Authenticate authenticate, RequestCall call, RequestLog log) {
        this.permission = permission;
        this.authenticate = authenticate;
        this.call = call;
        this.log = log;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CallContext caller = authenticate
                .authenticate(RequestCredentials.of(request), call.system())
                .orElseThrow(() -> RequestCredentials.unauthenticated(
                        "The credential is not valid, or not any more. Sign in again."));
        call.establish(caller);
        log.caller(caller);
        caller.demand(permission);
    }
}
