package dev.guildhall.adapter.in.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Stands before an entry point that needs no credential. */
final class OpenFilter implements ContainerRequestFilter {

    private final Gate gate;

    OpenFilter(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        gate.countStranger();
        gate.enter(ServerLoad.Visitor.STRANGER);
    }
}
