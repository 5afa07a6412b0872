package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.StrayRequests;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Counts OPTIONS, which the server answers by itself: it reaches no entry point and is no failure either. */
@Provider
@PreMatching
@Dependent
public class OptionsFilter implements ContainerRequestFilter {

    private final StrayRequests strays;

    /** Made by CDI. The server only takes a provider whose constructor parameters all say {@code @Context}. */
    @Inject
    public OptionsFilter(@Context StrayRequests strays) {
        this.strays = strays;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            strays.count();
        }
    }
}
