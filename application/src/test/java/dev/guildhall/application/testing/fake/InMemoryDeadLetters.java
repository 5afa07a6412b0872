package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Dead letters in the queues of all tenants in memory. */
public final class InMemoryDeadLetters implements DeadLetters {

    private static final Keyset<DeadLetter> NEWEST =
            Keyset.descending(letter -> Keyset.key(letter.since(), letter.run()));

    private final InMemoryDatabase database;
    private final InstantSource clock;

    /** Those in this database; the clock stands for the database's. */
    public InMemoryDeadLetters(InMemoryDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Page<DeadLetter> list(PageRequest page) {
        return NEWEST.page(all(), page);
    }

    @Override
    public Optional<DeadLetter> find(RunId run) {
        return all().stream().filter(letter -> letter.run().equals(run)).findFirst();
    }

    private List<DeadLetter> all() {
        return database.acrossTenants(tenants -> tenants.values().stream()
                .flatMap(rows -> rows.of(Queued.QUEUE).values().stream())
                .flatMap(queued -> queued.letter().stream())
                .toList());
    }

    @Override
    public boolean retry(RunId run, MemberId by) {
        return change(run, queued -> queued.retried(clock.instant()));
    }

    @Override
    public boolean discard(RunId run, MemberId by, String reason) {
        return change(run, queued -> queued.cancelled(clock.instant()));
    }

    private boolean change(RunId run, UnaryOperator<Queued> change) {
        return database.current()
                .map(transaction -> changeInside(transaction.tenant, run, change))
                .orElseGet(() -> changeAlone(run, change));
    }

    private boolean changeInside(TenantId tenant, RunId run, UnaryOperator<Queued> change) {
        Map<RunId, Queued> queue = database.changeable(tenant, Queued.QUEUE);
        boolean dead =
                Optional.ofNullable(queue.get(run)).flatMap(Queued::letter).isPresent();
        if (dead) {
            queue.computeIfPresent(run, (_, queued) -> change.apply(queued));
        }
        return dead;
    }

    private boolean changeAlone(RunId run, UnaryOperator<Queued> change) {
        Optional<DeadLetter> letter = find(run);
        letter.ifPresent(found ->
                database.acrossTenants(tenants -> tenants.computeIfAbsent(found.tenant(), _ -> new Rows())
                        .changeable(Queued.QUEUE)
                        .computeIfPresent(run, (_, queued) -> change.apply(queued))));
        return letter.isPresent();
    }
}
