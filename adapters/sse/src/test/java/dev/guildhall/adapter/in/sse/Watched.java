package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.run.in.RunTail;
import dev.guildhall.application.run.in.WatchRun;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.ws.rs.container.AsyncResponse;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.UUID;

/** The one run there is, watched by the one member there is, who may have one stream. */
final class Watched implements WatchRun, CurrentCall {

    static final UUID UNKNOWN = UUID.fromString("01a1f82f-0000-7000-8000-000000000099");

    final FakeTail tail = new FakeTail();
    final RunStreams streams = new RunStreams(new StreamLimits(1, 1), Runnable::run);
    final StreamOpener opener = new StreamOpener(streams, this, (caller, permission) -> true);
    final FakeAsyncRequest request = new FakeAsyncRequest();
    long after = -1;
    private final SequentialIds ids = new SequentialIds();
    private final CallContext caller = Contexts.signedIn(
            new TenantId(ids.next()), new MemberId(ids.next()), Role.MEMBER, new SessionId(ids.next()), "request-1");

    /** What a suspended method gets, and never touches. */
    static AsyncResponse suspended() {
        return (AsyncResponse) Proxy.newProxyInstance(
                Watched.class.getClassLoader(), new Class<?>[] {AsyncResponse.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public Optional<RunTail> watch(CallContext context, RunId id, long seq) {
        after = seq;
        return id.equals(SampleRun.ID) ? Optional.of(tail) : Optional.empty();
    }

    @Override
    public CallContext context() {
        return caller;
    }
}
