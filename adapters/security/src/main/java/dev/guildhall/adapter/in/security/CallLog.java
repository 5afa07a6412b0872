package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.supportaccess.in.NoteLook;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is written down about calls: who makes them, who is refused what, and what people of support are shown. */
@Dependent
public class CallLog {

    private final RequestLog requests;
    private final RefusalLog refusals;
    private final NoteLook looks;

    /** Made by CDI. */
    @Inject
    public CallLog(RequestLog requests, RefusalLog refusals, NoteLook looks) {
        this.requests = requests;
        this.refusals = refusals;
        this.looks = looks;
    }

    /** The caller of the request on this thread is known. */
    void caller(CallContext caller) {
        requests.caller(caller);
    }

    /** As {@link RefusalLog#refused}. */
    void refused(String what, String why, Optional<CallContext> caller, SystemContext request) {
        refusals.refused(what, why, caller, request);
    }

    /**
     * A caller is about to be shown something. What cannot be noted must not be shown, so that this may throw.
     *
     * @param path as it was asked for
     * @param query likewise; null when there is none
     */
    void shows(CallContext caller, String method, String path, @Nullable String query) {
        looks.note(caller, method + " " + (query == null ? path : path + "?" + query));
    }
}
