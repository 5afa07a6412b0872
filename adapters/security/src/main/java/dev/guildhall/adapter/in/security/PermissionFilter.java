package dev.guildhall.adapter.in.security;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.supportaccess.in.NoteLook;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/**
 * Stands before one entry point: establishes the caller, counts the request, demands the permission that the entry point
 * declares, and takes a place for it. What is refused is refused for the first of these reasons.
 */
final class PermissionFilter implements ContainerRequestFilter {

    private final Permission permission;
    private final Authenticate authenticate;
    private final NoteLook noteLook;
    private final Gate gate;
    private final RequestCall call;
    private final RequestLog log;

    PermissionFilter(
            Permission permission,
            Authenticate authenticate,
            NoteLook noteLook,
            Gate gate,
            RequestCall call,
            RequestLog log) {
        this.permission = permission;
        this.authenticate = authenticate;
        this.noteLook = noteLook;
        this.gate = gate;
        this.call = call;
        this.log = log;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CallContext caller = caller(request);
        call.establish(caller);
        log.caller(caller);
        gate.count(caller);
        caller.demand(permission);
        gate.enter(ServerLoad.Visitor.KNOWN);
        noteLook.note(caller, request.getUriInfo().getRequestUri().getRawPath() + query(request));
    }

    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    /** Who shows no good credential is counted as a stranger, or could try one after the other. */
    private CallContext caller(ContainerRequestContext request) {
        try {
            return authenticate
                    .authenticate(RequestCredentials.of(request), call.system())
                    .orElseThrow(() -> RequestCredentials.unauthenticated(
                            "The credential is not valid, or not any more. Sign in again."));
        } catch (Refused refused) {
            gate.countStranger();
            throw refused;
        }
    }
}
