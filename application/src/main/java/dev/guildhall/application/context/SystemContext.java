package dev.guildhall.application.context;

/**
 * A call that no signed-in member makes: sign-in itself, or the worker.
 *
 * @param requestId correlates logs
 * @param origin remote address of a caller, or the name of the worker
 */
public record SystemContext(String requestId, String origin) {}
