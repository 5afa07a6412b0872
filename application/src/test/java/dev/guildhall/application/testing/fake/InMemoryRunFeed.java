package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.RunFeed;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The newest entries of runs, kept until a test lets them be forgotten. */
public final class InMemoryRunFeed implements RunFeed {

    private final Object lock = new Object();
    private final Map<Topic, List<JournalEntry>> kept = new HashMap<>();
    private final Set<Subscription> listeners = new HashSet<>();

    private record Topic(TenantId tenant, RunId run) {}

    @Override
    public Optional<List<JournalEntry>> after(TenantId tenant, RunId run, long seq) {
        synchronized (lock) {
            List<JournalEntry> entries = kept.getOrDefault(new Topic(tenant, run), List.of());
            if (entries.isEmpty() || entries.getFirst().seq() > seq + 1) {
                return Optional.empty();
            }
            return Optional.of(
                    entries.stream().filter(entry -> entry.seq() > seq).toList());
        }
    }

    @Override
    public Listener listen(TenantId tenant, RunId run, Runnable news) {
        Subscription subscription = new Subscription(new Topic(tenant, run), news);
        synchronized (lock) {
            listeners.add(subscription);
        }
        return subscription;
    }

    /** Drops what is kept of a run, as a restart or a full memory would. */
    public void forget(TenantId tenant, RunId run) {
        synchronized (lock) {
            kept.remove(new Topic(tenant, run));
        }
    }

    /** How many listeners are open, to find those that were never closed. */
    public int openListeners() {
        synchronized (lock) {
            return listeners.size();
        }
    }

    void publish(TenantId tenant, RunId run, List<JournalEntry> added) {
        Topic topic = new Topic(tenant, run);
        List<Subscription> toTell;
        synchronized (lock) {
            List<JournalEntry> entries = kept.computeIfAbsent(topic, _ -> new ArrayList<>());
            if (!entries.isEmpty()
                    && entries.getLast().seq() + 1 != added.getFirst().seq()) {
                entries.clear();
            }
            entries.addAll(added);
            toTell = listeners.stream().filter(it -> it.topic.equals(topic)).toList();
        }
        toTell.forEach(subscription -> subscription.news.run());
    }

    /** Equal only to itself: two listeners of one run are two. */
    private final class Subscription implements Listener {

        private final Topic topic;
        private final Runnable news;

        Subscription(Topic topic, Runnable news) {
            this.topic = topic;
            this.news = news;
        }

        @Override
        public void close() {
            synchronized (lock) {
                listeners.remove(this);
            }
        }
    }
}
