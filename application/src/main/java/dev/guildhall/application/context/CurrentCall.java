package dev.guildhall.application.context;

import java.util.Optional;

/** The context of the request being served, as its entry point established it. */
public interface CurrentCall {

    /**
     * The verified caller.
     *
     * @throws IllegalStateException when the request carries no verified credential; the entry point should have refused it
     */
    CallContext context();

    /** The same; empty when the request carries no verified credential and needs none. */
    default Optional<CallContext> known() {
        return Optional.of(context());
    }
}
