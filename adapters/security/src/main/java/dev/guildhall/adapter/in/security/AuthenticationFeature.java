package dev.guildhall.adapter.in.security;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.context.Open;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.context.Transport;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;

/**
 * Puts a guard before every entry point of the API when the server starts, as the entry point's {@link Permit} or
 * {@link Open} says. One that declares neither is closed for everybody.
 */
@Provider
@Dependent
public class AuthenticationFeature implements DynamicFeature {

    private static final Logger LOG = System.getLogger(AuthenticationFeature.class.getName());

    private final Authenticate authenticate;
    private final Gate gate;
    private final RequestCall call;
    private final CallLog log;
    private final Transport transport;

    /** Made by CDI. The server only takes a provider whose constructor parameters all say {@code @Context}. */
    @Inject
    public AuthenticationFeature(
            @Context Authenticate authenticate,
            @Context Gate gate,
            @Context RequestCall call,
            @Context CallLog log,
            @Context Transport transport) {
        this.authenticate = authenticate;
        this.gate = gate;
        this.call = call;
        this.log = log;
        this.transport = transport;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        Permit permit = method.getAnnotation(Permit.class);
        if (permit != null) {
            guard(
                    context,
                    new PermissionFilter(name(method), permit.value(), authenticate, gate, call, log, transport));
        } else if (method.isAnnotationPresent(Open.class)) {
            guard(context, new OpenFilter(gate));
        } else {
            LOG.log(Level.ERROR, "{0} declares neither @Permit nor @Open and is closed", method);
            guard(context, request -> {
                throw new IllegalStateException(method + " declares neither @Permit nor @Open");
            });
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static void guard(FeatureContext context, ContainerRequestFilter filter) {
        context.register(filter, Priorities.AUTHENTICATION);
    }
}
