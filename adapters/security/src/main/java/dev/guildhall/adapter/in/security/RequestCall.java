package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.SystemContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is known about the request being served. Filled by the filters of this package, read by everybody else. */
@RequestScoped
public class RequestCall implements CurrentCall, CurrentRequest {

    private @Nullable SystemContext system;
    private @Nullable CallContext caller;
    private BiConsumer<String, String> headers = (name, value) -> {};
    private Runnable leave = () -> {};
    private boolean counted;

    /**
     * The request has come in.
     *
     * @param answer takes names and values of header fields of the answer
     */
    void begin(SystemContext context, BiConsumer<String, String> answer) {
        system = context;
        headers = answer;
    }

    /** The caller is to be told something in a header field, whatever the answer will be. */
    void tell(String header, String value) {
        headers.accept(header, value);
    }

    /** The request is about to be counted; false when it has been before. */
    boolean countsNow() {
        boolean first = !counted;
        counted = true;
        return first;
    }

    /** The request has got a place, which is given back at its end. */
    void entered(Runnable giveBack) {
        leave = giveBack;
    }

    /** The request has left its thread. */
    void end() {
        leave.run();
        leave = () -> {};
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
        return known().orElseThrow(() -> new IllegalStateException("the request carries no verified credential"));
    }

    @Override
    public Optional<CallContext> known() {
        return Optional.ofNullable(caller);
    }
}
