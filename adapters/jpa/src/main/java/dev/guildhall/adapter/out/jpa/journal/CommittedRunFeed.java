package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.application.run.out.RunFeed;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * What this node has committed, in memory. Bounded in runs and in entries per run: what is forgotten is read from the
 * Journal. Memory answers that there is nothing newer only while this node drives the run and has lately written to it,
 * because another node may have taken it over.
 */
public final class CommittedRunFeed implements RunFeed {

    private static final int MOST_RUNS = 4096;
    private static final long TRUSTED_NANOS = Duration.ofSeconds(30).toNanos();

    private final Object lock = new Object();
    private final LinkedHashMap<Topic, Recent> recent = new LinkedHashMap<>();
    private final Map<Topic, Set<Subscription>> listeners = new HashMap<>();
    private final Executor messengers;
    private final LongSupplier nanos;

    record Topic(TenantId tenant, RunId run) {}

    /** A feed that calls listeners on virtual threads. */
    public CommittedRunFeed() {
        this(Thread::startVirtualThread, System::nanoTime);
    }

    CommittedRunFeed(Executor messengers, LongSupplier nanos) {
        this.messengers = messengers;
        this.nanos = nanos;
    }

    @Override
    public Optional<List<JournalEntry>> after(TenantId tenant, RunId run, long seq) {
        synchronized (lock) {
            Recent entries = recent.get(new Topic(tenant, run));
            return entries == null ? Optional.empty() : entries.after(seq, nanos.getAsLong() - TRUSTED_NANOS);
        }
    }

    @Override
    public Listener listen(TenantId tenant, RunId run, Runnable news) {
        Topic topic = new Topic(tenant, run);
        Subscription subscription = new Subscription(news, messengers, closed -> remove(topic, closed));
        synchronized (lock) {
            listeners.computeIfAbsent(topic, _ -> new CopyOnWriteArraySet<>()).add(subscription);
        }
        return subscription;
    }

    /** Shows what has just been committed. */
    void publish(TenantId tenant, RunId run, List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Topic topic = new Topic(tenant, run);
        Set<Subscription> told;
        synchronized (lock) {
            keep(topic, entries);
            told = listeners.getOrDefault(topic, Set.of());
        }
        told.forEach(Subscription::announce);
    }

    /** This node drives the run no longer; what others write to it will not come through here. */
    public void letGo(TenantId tenant, RunId run) {
        Topic topic = new Topic(tenant, run);
        Set<Subscription> told;
        synchronized (lock) {
            recent.remove(topic);
            told = listeners.getOrDefault(topic, Set.of());
        }
        told.forEach(Subscription::announce);
    }

    int runs() {
        synchronized (lock) {
            return recent.size();
        }
    }

    private void keep(Topic topic, List<JournalEntry> entries) {
        Recent before = recent.remove(topic);
        Recent now = before == null ? new Recent() : before;
        now.add(entries, nanos.getAsLong());
        if (now.isOver() && !listeners.containsKey(topic)) {
            return;
        }
        // Removed and put again, it is the last to be forgotten.
        recent.put(topic, now);
        if (recent.size() > MOST_RUNS) {
            recent.pollFirstEntry();
        }
    }

    private void remove(Topic topic, Subscription closed) {
        synchronized (lock) {
            Set<Subscription> left = listeners.get(topic);
            if (left == null || !left.remove(closed) || !left.isEmpty()) {
                return;
            }
            listeners.remove(topic);
            Recent entries = recent.get(topic);
            if (entries != null && entries.isOver()) {
                recent.remove(topic);
            }
        }
    }
}
