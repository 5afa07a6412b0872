package dev.guildhall.adapter.out.jpa.companysignin;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.companysignin.out.CompanySessionStore;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;

/** What servers answer for, in the table {@code company_sessions}. */
public final class SqlCompanySessionStore implements CompanySessionStore {

    private static final String CREATE = """
            insert into company_sessions
                (tenant_id, session_id, issuer, subject, sealed_renewal, good_until, asked_until, second_factor_value)
            values (:tenant, :id, :issuer, :subject, :renewal, :good, :asked, :factor)
            """;
    private static final String FORGET = "update company_sessions set sealed_renewal = null"
            + " where tenant_id = :tenant and sealed_renewal is not null and good_until <= :unused";
    private static final String FIND = "select issuer, subject, sealed_renewal, good_until, asked_until,"
            + " second_factor_value from company_sessions where tenant_id = :tenant and session_id = :id";
    private static final String UPDATE =
            "update company_sessions set sealed_renewal = :renewal, good_until = :good, asked_until = :asked"
                    + " where tenant_id = :tenant and session_id = :id";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlCompanySessionStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(CompanySession session) {
        transactions
                .session()
                .createNativeMutationQuery(FORGET)
                .setParameter("tenant", session.tenant().value())
                .setParameter("unused", session.longUnused())
                .executeUpdate();
        transactions
                .session()
                .createNativeMutationQuery(CREATE)
                .setParameter("tenant", session.tenant().value())
                .setParameter("id", session.id().value())
                .setParameter("issuer", session.issuer())
                .setParameter("subject", StorableText.of(session.subject()))
                .setParameter("renewal", session.sealedRenewal().orElse(null), String.class)
                .setParameter("good", session.goodUntil())
                .setParameter("asked", session.askedUntil())
                .setParameter("factor", session.factor().orElse(null), String.class)
                .executeUpdate();
    }

    @Override
    public Optional<CompanySession> find(TenantId tenant, SessionId id) {
        return find(FIND, tenant, id);
    }

    @Override
    public Optional<CompanySession> findForUpdate(TenantId tenant, SessionId id) {
        return find(FIND + " for update", tenant, id);
    }

    @Override
    public void update(CompanySession session) {
        transactions
                .session()
                .createNativeMutationQuery(UPDATE)
                .setParameter("tenant", session.tenant().value())
                .setParameter("id", session.id().value())
                .setParameter("renewal", session.sealedRenewal().orElse(null), String.class)
                .setParameter("good", session.goodUntil())
                .setParameter("asked", session.askedUntil())
                .executeUpdate();
    }

    private Optional<CompanySession> find(String sql, TenantId tenant, SessionId id) {
        return transactions
                .session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .uniqueResultOptional()
                .map(row -> new CompanySession(
                        tenant,
                        id,
                        row.get("issuer", String.class),
                        row.get("subject", String.class),
                        Optional.ofNullable(row.get("sealed_renewal", String.class)),
                        row.get("good_until", Instant.class),
                        row.get("asked_until", Instant.class),
                        Optional.ofNullable(row.get("second_factor_value", String.class))));
    }
}
