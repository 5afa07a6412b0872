package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.run.out.RunHoldStore;
import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.MutationQuery;

/** Wishes in the table {@code run_holds}. */
public final class SqlRunHoldStore implements RunHoldStore {

    private static final String FIND =
            "select member_id, at, released_by from run_holds where tenant_id = :tenant and run_id = :run";
    private static final String LOCK = FIND + " for no key update";
    private static final String PUT = """
            insert into run_holds (tenant_id, run_id, member_id, at, released_by)
            values (:tenant, :run, :by, :at, :released)
            on conflict (tenant_id, run_id)
            do update set member_id = excluded.member_id, at = excluded.at, released_by = excluded.released_by
            """;
    private static final String DELETE = "delete from run_holds where tenant_id = :tenant and run_id = :run";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlRunHoldStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<RunHold> find(TenantId tenant, RunId run) {
        return find(FIND, tenant, run);
    }

    @Override
    public Optional<RunHold> findForUpdate(TenantId tenant, RunId run) {
        return find(LOCK, tenant, run);
    }

    private Optional<RunHold> find(String sql, TenantId tenant, RunId run) {
        return transactions
                .session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value())
                .uniqueResultOptional()
                .map(row -> new RunHold(
                        tenant,
                        run,
                        new MemberId(row.get("member_id", UUID.class)),
                        row.get("at", Instant.class),
                        Optional.ofNullable(row.get("released_by", UUID.class)).map(MemberId::new)));
    }

    @Override
    public void replace(RunHold hold) {
        update(hold.tenant(), hold.run(), PUT)
                .setParameter("by", hold.by().value())
                .setParameter("at", hold.at())
                .setParameter("released", hold.releasedBy().map(MemberId::value).orElse(null), UUID.class)
                .executeUpdate();
    }

    @Override
    public void delete(TenantId tenant, RunId run) {
        update(tenant, run, DELETE).executeUpdate();
    }

    private MutationQuery update(TenantId tenant, RunId run, String sql) {
        return transactions
                .session()
                .createNativeMutationQuery(sql)
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value());
    }
}
