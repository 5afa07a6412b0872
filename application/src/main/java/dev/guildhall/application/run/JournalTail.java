package dev.guildhall.application.run;

import dev.guildhall.application.run.in.RunTail;
import dev.guildhall.application.run.out.RunFeed.Listener;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** A place in a Journal: from memory where memory reaches, else from the database. */
final class JournalTail implements RunTail {

    private final RunPorts ports;
    private final TenantId tenant;
    private final RunId run;
    private final boolean ended;
    private long last;
    private boolean over;
    private Optional<Listener> listener = Optional.empty();

    JournalTail(RunPorts ports, Run run, long last) {
        this.ports = ports;
        this.tenant = run.tenant();
        this.run = run.id();
        this.last = last;
        this.ended = run.status().isFinal();
    }

    @Override
    public List<JournalEntry> next() {
        if (over) {
            return List.of();
        }
        List<JournalEntry> found = fromMemory().orElseGet(this::fromDatabase);
        List<JournalEntry> batch = found.subList(0, Math.min(BATCH, found.size()));
        if (!batch.isEmpty()) {
            last = batch.getLast().seq();
            over = batch.getLast().event() instanceof RunEvent.RunFinished;
        }
        return batch;
    }

    /** Memory cannot say that nothing follows the end; of a run that was over from the start only the database is asked. */
    private Optional<List<JournalEntry>> fromMemory() {
        return ended ? Optional.empty() : ports.feed().after(tenant, run, last);
    }

    private List<JournalEntry> fromDatabase() {
        return ports.tx().read(tenant, () -> {
            // The status is read first: what a run wrote before it ended is then surely in the Journal that is read
            // next.
            boolean endedBefore = ports.runs()
                    .find(tenant, run)
                    .map(Run::status)
                    .filter(status -> status.isFinal())
                    .isPresent();
            List<JournalEntry> entries = ports.journal().read(tenant, run, last, BATCH);
            over = endedBefore && entries.isEmpty();
            return entries;
        });
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public void onNews(Runnable news) {
        close();
        listener = Optional.of(ports.feed().listen(tenant, run, news));
    }

    @Override
    public void close() {
        listener.ifPresent(Listener::close);
        listener = Optional.empty();
    }
}
