package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Somebody who waits for entries to be durable. */
final class AppendRequest {

    /** The order in which everybody locks several rows of the queue: by the bytes of the ids, which is that of their text. */
    static final Comparator<AppendRequest> LOCK_ORDER = Comparator.comparing(request -> request.lockKey);

    final TenantId tenant;
    final RunLease lease;
    final long last;
    final String payloads;
    final List<JournalEntry> entries;

    private final String lockKey;
    private final CompletableFuture<Boolean> written = new CompletableFuture<>();

    AppendRequest(TenantId tenant, RunLease lease, long last, String payloads, List<JournalEntry> entries) {
        this.tenant = tenant;
        this.lease = lease;
        this.last = last;
        this.payloads = payloads;
        this.entries = entries;
        this.lockKey = tenant + "/" + lease.run();
    }

    void settle(boolean isWritten) {
        written.complete(isWritten);
    }

    void fail(PortFailure failure) {
        written.completeExceptionally(failure);
    }

    /** Not interruptible: whoever stopped waiting would not know what is in its Journal. */
    void await() {
        try {
            if (!written.join()) {
                throw new LeaseLost(lease.run());
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof PortFailure failure) {
                throw new PortFailure(
                        String.valueOf(failure.getMessage()), failure.isRetriable(), failure.retryAfter(), failure);
            }
            throw e;
        }
    }
}
