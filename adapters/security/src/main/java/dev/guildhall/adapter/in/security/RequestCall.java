package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.SystemContext;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What is known about the request being served. Filled by the filters of this package, read by everybody else. */
@RequestScoped
public class RequestCall implements CurrentCall, CurrentRequest {

    private @Nullable SystemContext system;
    private @Nullable CallContext caller;

    /** The request has come in. */
    void begin(SystemContext context) {
        system = context;
    }

    /** The request's credential is good. */
    void establish(CallContext verified) {
        caller = verified;
    }

    @Override
    public SystemContext system() {
        if (system == null) {
            throw new IllegalStateException("the request did not pass the entry filter");
        }
        return system;
    }

    @Override
    public CallContext context() {
        if (caller == null) {
            throw new IllegalStateException("the request carries no verified credential");
        }
        return caller;
    }
}
