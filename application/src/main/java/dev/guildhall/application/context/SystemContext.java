package dev.guildhall.application.context;

/**
 * A call that no signed-in member makes: sign-in itself, or the worker.
 *
 * @param requestId correlates logs
 * @param origin remote address of a caller, or the name of the worker
 * @param agent what the caller's program says it is; empty when it says nothing
 */
public record SystemContext(String requestId, String origin, String agent) {

    /** A call of a program that says nothing about itself. */
    public SystemContext(String requestId, String origin) {
        this(requestId, origin, "");
    }
}
