package dev.guildhall.application.testing.fake;

import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.ArtifactDraft;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Artifacts in memory. */
public final class InMemoryArtifactStore implements ArtifactStore {

    static final Table<ArtifactId, Row> ARTIFACTS = new Table<>("artifacts");
    private static final Keyset<Artifact> NEWEST =
            Keyset.descending(artifact -> Keyset.key(artifact.createdAt(), artifact.id()));

    record Row(Artifact artifact, String content) {}

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryArtifactStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Count countForCreate(TenantId tenant, RunId run) {
        database.demandTransaction().demandWrites();
        Collection<Row> all = database.rows(tenant, ARTIFACTS).values();
        long ofRun =
                all.stream().filter(row -> row.artifact().run().equals(run)).count();
        long bytes = all.stream().mapToLong(row -> row.artifact().size()).sum();
        return new Count(Math.toIntExact(ofRun), all.size(), bytes);
    }

    @Override
    public Artifact create(ArtifactDraft draft) {
        Artifact artifact = new Artifact(
                draft.tenant(),
                draft.id(),
                draft.run(),
                draft.employee(),
                draft.name(),
                draft.format(),
                draft.content().getBytes(StandardCharsets.UTF_8).length,
                Sha256.hex(draft.content()),
                draft.createdAt());
        database.insert(draft.tenant(), ARTIFACTS, draft.id(), new Row(artifact, draft.content()));
        return artifact;
    }

    @Override
    public Optional<Artifact> find(TenantId tenant, ArtifactId id) {
        return row(tenant, id).map(Row::artifact);
    }

    @Override
    public Optional<String> content(TenantId tenant, ArtifactId id) {
        return row(tenant, id).map(Row::content);
    }

    @Override
    public Page<Artifact> list(TenantId tenant, Filter filter, PageRequest page) {
        List<Artifact> matching = database.rows(tenant, ARTIFACTS).values().stream()
                .map(Row::artifact)
                .filter(one ->
                        filter.employee().isEmpty() || filter.employee().get().equals(one.employee()))
                .filter(one -> filter.run().isEmpty() || filter.run().get().equals(one.run()))
                .toList();
        return NEWEST.page(matching, page);
    }

    private Optional<Row> row(TenantId tenant, ArtifactId id) {
        return Optional.ofNullable(database.rows(tenant, ARTIFACTS).get(id));
    }
}
