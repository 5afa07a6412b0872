package dev.guildhall.adapter.in.security;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.Authenticate.SignInUnanswered;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Transport;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.error.Refused;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.net.URI;
import java.util.Optional;

/**
 * Stands before one entry point: establishes the caller, counts the request, demands the permission that the entry point
 * declares, takes a place for it, and notes what people of support are about to be shown. What is refused is refused for the first of these reasons.
 */
final class PermissionFilter implements ContainerRequestFilter {

    private final String entryPoint;
    private final Permission permission;
    private final Authenticate authenticate;
    private final Gate gate;
    private final RequestCall call;
    private final CallLog log;
    private final Transport transport;

    /**
     * @param entryPoint what it is called in the log
     */
    PermissionFilter(
            String entryPoint,
            Permission permission,
            Authenticate authenticate,
            Gate gate,
            RequestCall call,
            CallLog log,
            Transport transport) {
        this.entryPoint = entryPoint;
        this.permission = permission;
        this.authenticate = authenticate;
        this.gate = gate;
        this.call = call;
        this.log = log;
        this.transport = transport;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CallContext caller = caller(request);
        call.establish(caller);
        log.caller(caller);
        gate.count(caller);
        demand(caller);
        gate.enter(ServerLoad.Visitor.KNOWN);
        URI asked = request.getUriInfo().getRequestUri();
        log.shows(caller, request.getMethod(), asked.getRawPath(), asked.getRawQuery());
    }

    private void demand(CallContext caller) {
        try {
            caller.demand(permission);
        } catch (NotPermitted no) {
            log.refused(entryPoint, "no permission", Optional.of(caller), call.system());
            throw no;
        }
    }

    /** Who shows no good credential is counted as a stranger, or could try one after the other. */
    private CallContext caller(ContainerRequestContext request) {
        try {
            return authenticate
                    .authenticate(RequestCredentials.of(request, transport), call.system())
                    .orElseThrow(() -> RequestCredentials.unauthenticated(
                            "The credential is not valid, or not any more. Sign in again."));
        } catch (SignInUnanswered unanswered) {
            gate.count(unanswered.caller());
            throw unanswered.refusal();
        } catch (Refused refused) {
            gate.countStranger();
            log.refused(entryPoint, refused.code(), Optional.empty(), call.system());
            throw refused;
        }
    }
}
