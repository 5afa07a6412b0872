package dev.guildhall.adapter.out.jpa.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Digest;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.ArtifactDraft;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.SelectionQuery;

/** Artifacts in the table {@code artifacts}. */
public final class JpaArtifactStore implements ArtifactStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(ArtifactRow.class);

    private static final String ALL = "from ArtifactRow a where a.tenantId = :tenant";

    private static final String CREATE = """
            insert into artifacts (tenant_id, id, run_id, employee_id, name, format, content, size, digest, created_at)
            values (:tenant, :id, :run, :employee, :name, :format, :content, :size, :digest, :createdAt)
            """;

    private static final Keyset NEWEST = Keyset.newestFirst("a.createdAt", "a.id");

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaArtifactStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Count countForCreate(TenantId tenant, RunId run) {
        TenantLock.take(transactions.session(), tenant);
        Tuple counts = transactions
                .session()
                .createSelectionQuery(
                        "select count(*), count(*) filter (where a.runId = :run), coalesce(sum(a.size), 0) " + ALL,
                        Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value())
                .getSingleResult();
        return new Count(
                Math.toIntExact(counts.get(1, Long.class)),
                Math.toIntExact(counts.get(0, Long.class)),
                counts.get(2, Long.class));
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
                draft.content().getBytes(UTF_8).length,
                Digest.ofText(draft.content()),
                draft.createdAt());
        transactions
                .session()
                .createNativeMutationQuery(CREATE)
                .setParameter("tenant", artifact.tenant().value())
                .setParameter("id", artifact.id().value())
                .setParameter("run", artifact.run().value())
                .setParameter("employee", artifact.employee().value())
                .setParameter("name", artifact.name().value())
                .setParameter("format", artifact.format().name())
                .setParameter("content", draft.content())
                .setParameter("size", artifact.size())
                .setParameter("digest", artifact.digest())
                .setParameter("createdAt", artifact.createdAt())
                .executeUpdate();
        return artifact;
    }

    @Override
    public Optional<Artifact> find(TenantId tenant, ArtifactId id) {
        return Optional.ofNullable(transactions.session().get(ArtifactRow.class, TenantKey.of(tenant, id.value())))
                .map(ArtifactRow::toArtifact);
    }

    @Override
    public Optional<String> content(TenantId tenant, ArtifactId id) {
        return Optional.ofNullable(transactions
                .session()
                .createNativeQuery("select content from artifacts where tenant_id = :tenant and id = :id", String.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .getSingleResultOrNull());
    }

    @Override
    public Page<Artifact> list(TenantId tenant, Filter filter, PageRequest page) {
        String filtered = ALL
                + (filter.employee().isPresent() ? " and a.employeeId = :employee" : "")
                + (filter.run().isPresent() ? " and a.runId = :run" : "");
        SelectionQuery<ArtifactRow> query = transactions
                .session()
                .createSelectionQuery(NEWEST.apply(filtered, page), ArtifactRow.class)
                .setParameter("tenant", tenant.value());
        filter.employee().ifPresent(employee -> query.setParameter("employee", employee.value()));
        filter.run().ifPresent(run -> query.setParameter("run", run.value()));
        return NEWEST.fetch(query, page, row -> Cursor.at(row.createdAt, row.id))
                .map(ArtifactRow::toArtifact);
    }
}
