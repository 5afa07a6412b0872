package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/**
 * Puts request, tenant and member into every log record of the thread that serves a request. The server writes such
 * extensions into its JSON log as {@code ext_<name>}; on another server this does nothing.
 */
@ApplicationScoped
public class RequestLog {

    /** The server's class; it has no API jar to compile against. */
    private static final String CONTEXT_CLASS = "com.ibm.websphere.logging.hpel.LogRecordContext";

    private static final String REQUEST = "request";
    private static final String TENANT = "tenant";
    private static final String MEMBER = "member";

    private final Optional<MethodHandle> add = find("addExtension", String.class, String.class);
    private final Optional<MethodHandle> remove = find("removeExtension", String.class);

    /** A request starts on this thread. */
    void begin(String requestId) {
        put(REQUEST, requestId);
    }

    /** The request's caller is known. */
    void caller(CallContext caller) {
        put(TENANT, caller.tenant().toString());
        put(MEMBER, caller.member().toString());
    }

    /** The request has left this thread. */
    void end() {
        for (String name : List.of(REQUEST, TENANT, MEMBER)) {
            remove.ifPresent(handle -> invoke(handle, name));
        }
    }

    private void put(String name, String value) {
        add.ifPresent(handle -> invoke(handle, name, value));
    }

    private static Optional<MethodHandle> find(String method, Class<?>... parameters) {
        try {
            Class<?> context = Class.forName(CONTEXT_CLASS);
            MethodType type = MethodType.methodType(void.class, parameters);
            return Optional.of(MethodHandles.publicLookup()
                    .findStatic(context, method, type)
                    .asSpreader(Object[].class, parameters.length));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static void invoke(MethodHandle handle, Object... arguments) {
        try {
            handle.invoke(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the server's log context failed", e);
        }
    }
}
