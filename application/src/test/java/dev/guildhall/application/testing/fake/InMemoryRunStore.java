package dev.guildhall.application.testing.fake;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.testing.Runs;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Runs in memory. */
public final class InMemoryRunStore implements RunStore {

    static final Table<RunId, Run> RUNS = new Table<>("runs");
    private static final Keyset<Run> NEWEST = Keyset.descending(InMemoryRunStore::key);
    private static final Keyset<Run> OLDEST = Keyset.ascending(InMemoryRunStore::key);

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryRunStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Run run) {
        database.insert(run.tenant(), RUNS, run.id(), run);
    }

    @Override
    public Optional<Run> find(TenantId tenant, RunId id) {
        return Optional.ofNullable(database.rows(tenant, RUNS).get(id));
    }

    @Override
    public Optional<Run> findAndHold(TenantId tenant, RunId id) {
        database.demandTransaction().demandWrites();
        return find(tenant, id);
    }

    @Override
    public Page<Run> list(TenantId tenant, Filter filter, PageRequest page) {
        List<Run> wanted = all(tenant)
                .filter(run ->
                        filter.employee().isEmpty() || filter.employee().get().equals(run.employee()))
                .filter(run -> filter.status().isEmpty() || filter.status().get() == run.status())
                .toList();
        return NEWEST.page(wanted, page);
    }

    @Override
    public List<Run> unfinished(TenantId tenant, int most) {
        return NEWEST.sort(all(tenant).filter(run -> run.finishedAt().isEmpty()).toList()).stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<Run> childrenOf(TenantId tenant, RunId parent) {
        return OLDEST.sort(all(tenant)
                .filter(run ->
                        run.parent().filter(it -> it.run().equals(parent)).isPresent())
                .toList());
    }

    @Override
    public Optional<Run> newestUnfinishedOf(TenantId tenant, ConversationId conversation) {
        return NEWEST.sort(unfinishedOf(tenant, conversation)).stream().findFirst();
    }

    @Override
    public Optional<Run> unfinishedBefore(TenantId tenant, ConversationId conversation, Run run) {
        return NEWEST.sort(unfinishedOf(tenant, conversation)).stream()
                .filter(other -> key(other).compareTo(key(run)) < 0)
                .findFirst();
    }

    @Override
    public int countUnfinishedOf(TenantId tenant, ConversationId conversation) {
        return unfinishedOf(tenant, conversation).size();
    }

    @Override
    public int delegationsSince(TenantId tenant, EmployeeId from, EmployeeId to, Instant since) {
        return (int) all(tenant)
                .filter(run -> run.employee().equals(to) && run.createdAt().isAfter(since))
                .flatMap(run -> run.parent().stream())
                .flatMap(parent -> find(tenant, parent.run()).stream())
                .filter(parent -> parent.employee().equals(from))
                .count();
    }

    @Override
    public void progress(TenantId tenant, RunId id, RunStatus status, MoneyMicros cost) {
        change(tenant, id, run -> Runs.withStatus(run, status, cost));
    }

    @Override
    public void finish(TenantId tenant, RunId id, RunStatus status, MoneyMicros cost, Instant when) {
        change(tenant, id, run -> Runs.finished(run, status, cost, when));
    }

    private void change(TenantId tenant, RunId id, UnaryOperator<Run> change) {
        database.changeable(tenant, RUNS)
                .computeIfPresent(id, (_, run) -> run.status().isFinal() ? run : change.apply(run));
    }

    private List<Run> unfinishedOf(TenantId tenant, ConversationId conversation) {
        return all(tenant)
                .filter(run -> run.conversation().filter(conversation::equals).isPresent())
                .filter(run -> !run.status().isFinal())
                .toList();
    }

    private Stream<Run> all(TenantId tenant) {
        return database.rows(tenant, RUNS).values().stream();
    }

    private static String key(Run run) {
        return Keyset.key(run.createdAt(), run.id());
    }
}
