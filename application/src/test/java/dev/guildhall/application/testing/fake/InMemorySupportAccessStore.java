package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.supportaccess.out.SupportAccessStore;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.SupportVisitId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Support accesses in memory. */
public final class InMemorySupportAccessStore implements SupportAccessStore {

    private static final Table<SupportAccessId, Row> ACCESSES = new Table<>("support accesses");
    private static final Table<Place, Instant> LOOKS = new Table<>("support looks");
    private static final Keyset<SupportAccess> NEWEST =
            Keyset.descending(access -> Keyset.key(access.askedAt(), access.id()));

    private final InMemoryDatabase database;

    private record Place(SupportAccessId access, String place) {}

    private record Holder(SupportVisitId visit, TokenHash token, SessionId session) {}

    private record Row(SupportAccess access, Optional<Holder> holder) {

        Optional<Admitted> admitted() {
            return holder.map(known -> new Admitted(access, known.visit(), known.session()));
        }
    }

    /** A store in this database. */
    public InMemorySupportAccessStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(SupportAccess access) {
        database.insert(access.tenant(), ACCESSES, access.id(), new Row(access, Optional.empty()));
    }

    @Override
    public Optional<SupportAccess> find(TenantId tenant, SupportAccessId id) {
        return row(tenant, id).map(Row::access);
    }

    private Optional<Row> row(TenantId tenant, SupportAccessId id) {
        return Optional.ofNullable(database.rows(tenant, ACCESSES).get(id));
    }

    @Override
    public Optional<SupportAccess> findForUpdate(TenantId tenant, SupportAccessId id) {
        database.demandTransaction().demandWrites();
        return find(tenant, id);
    }

    @Override
    public Page<SupportAccess> list(TenantId tenant, PageRequest page) {
        return NEWEST.page(all(tenant), page);
    }

    private List<SupportAccess> all(TenantId tenant) {
        return database.rows(tenant, ACCESSES).values().stream()
                .map(Row::access)
                .toList();
    }

    @Override
    public List<SupportAccess> listOpen(TenantId tenant, Instant now, int max) {
        List<SupportAccess> open =
                all(tenant).stream().filter(access -> access.isOpenAt(now)).toList();
        return NEWEST.page(open, PageRequest.first(max)).items();
    }

    @Override
    public void update(SupportAccess access) {
        change(access.tenant(), access.id(), row -> new Row(access, row.holder()));
    }

    @Override
    public void admit(TenantId tenant, SupportAccessId id, SupportVisitId visit, TokenHash token, SessionId session) {
        change(tenant, id, row -> new Row(row.access(), Optional.of(new Holder(visit, token, session))));
    }

    @Override
    public void dismiss(TenantId tenant, SupportAccessId id) {
        change(tenant, id, row -> new Row(row.access(), Optional.empty()));
    }

    private void change(TenantId tenant, SupportAccessId id, UnaryOperator<Row> change) {
        database.changeable(tenant, ACCESSES).computeIfPresent(id, (_, row) -> change.apply(row));
    }

    @Override
    public Optional<Admitted> findByToken(TenantId tenant, TokenHash token) {
        return database.rows(tenant, ACCESSES).values().stream()
                .filter(row -> row.holder().map(Holder::token).equals(Optional.of(token)))
                .findFirst()
                .flatMap(Row::admitted);
    }

    @Override
    public Optional<Admitted> findAdmitted(TenantId tenant, SupportAccessId id) {
        return row(tenant, id).flatMap(Row::admitted);
    }

    @Override
    public Optional<Admitted> findAdmittedForShare(TenantId tenant, SupportAccessId id) {
        database.demandTransaction().demandWrites();
        return findAdmitted(tenant, id);
    }

    @Override
    public boolean noteLook(TenantId tenant, SupportAccessId id, String place, Instant now) {
        return database.changeable(tenant, LOOKS).putIfAbsent(new Place(id, place), now) == null;
    }

    @Override
    public int countLooks(TenantId tenant, SupportAccessId id) {
        return (int) database.rows(tenant, LOOKS).keySet().stream()
                .filter(place -> place.access().equals(id))
                .count();
    }

    @Override
    public int countAskedSince(TenantId tenant, Instant since) {
        return (int) all(tenant).stream()
                .filter(access -> !access.askedAt().isBefore(since))
                .count();
    }
}
