package dev.guildhall.application.context;

/** Requests that come in but are for no entry point, so that no entry point's guard has counted them. */
@FunctionalInterface
public interface StrayRequests {

    /**
     * Counts the request being served by its network address, unless it has been counted already.
     *
     * @throws dev.guildhall.application.error.Refused when it is one too many
     */
    void count();
}
