package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.domain.shared.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Erasures through the functions of schema {@code crosstenant}. */
public final class SqlErasures implements Erasures {

    private static final String CLAIM =
            "select tenant_id from crosstenant.claim_erasures(:now, :max, make_interval(secs => :seconds))";
    private static final String ERASE = "select crosstenant.erase_own_tenant(?)";

    /** In the order of a log-in, which holds the login before its session refers to the member. */
    private static final List<String> HOLD = List.of(
            "select count(crosstenant.hold_login(id)) from members where tenant_id = :tenant",
            "select id from members where tenant_id = :tenant order by id for update",
            "select id from sessions where tenant_id = :tenant order by id for update",
            "select id from support_accesses where tenant_id = :tenant order by id for update");

    /** Whoever writes something of the tenant refers to this row in the end. */
    private static final String SHUT = "select tenant_id from tenants where tenant_id = ? for update";

    private static final String FIRST = """
            select coalesce(max(seq), 0) + 1 from audit_entries
            where tenant_id = :tenant and strpos(canonical, ',"details":"') = 0
            """;

    /** After which an erasure is given up, and tried again with its next claim. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlErasures(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<TenantId> claim(Instant now, int max, Duration lease) {
        return transactions.anywhere(session -> session
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("now", now)
                .setParameter("max", max)
                .setParameter("seconds", lease.toMillis() / 1000.0)
                .getResultList()
                .stream()
                .map(TenantId::new)
                .toList());
    }

    @Override
    public void hold(TenantId tenant) {
        for (String lock : HOLD) {
            transactions
                    .sessionOf(tenant)
                    .createNativeQuery(lock, Object.class)
                    .setParameter("tenant", tenant.value())
                    .getResultList();
        }
    }

    @Override
    public long firstRemaining(TenantId tenant) {
        return transactions
                .sessionOf(tenant)
                .createNativeQuery(FIRST, Long.class)
                .setParameter("tenant", tenant.value())
                .getSingleResult();
    }

    @Override
    public boolean erase(TenantId tenant, String auditEnd) {
        return transactions.sessionOf(tenant).doReturningWork(connection -> patiently(connection, tenant, auditEnd));
    }

    /**
     * What is of a large company takes longer to delete than a connection waits for any other answer, and so do the checks
     * that are made at the end of a transaction; so they are made here. All of it has one end: the server gives up before the
     * connection does.
     */
    private static boolean patiently(Connection connection, TenantId tenant, String auditEnd) throws SQLException {
        int before = connection.getNetworkTimeout();
        connection.setNetworkTimeout(
                Runnable::run, Math.toIntExact(LONGEST.plus(MARGIN).toMillis()));
        try {
            boolean erased = erased(connection, tenant, auditEnd);
            connection.setNetworkTimeout(Runnable::run, before);
            return erased;
        } catch (SQLException | RuntimeException failure) {
            restore(connection, before, failure);
            throw failure;
        }
    }

    private static boolean erased(Connection connection, TenantId tenant, String auditEnd) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        try (Statement settings = connection.createStatement();
                PreparedStatement shut = connection.prepareStatement(SHUT);
                PreparedStatement erase = connection.prepareStatement(ERASE)) {
            limit(settings, end);
            shut.setObject(1, tenant.value());
            shut.execute();
            limit(settings, end);
            erase.setString(1, auditEnd);
            boolean erased = isTrue(erase);
            limit(settings, end);
            settings.execute("set constraints all immediate");
            return erased;
        }
    }

    /** Gives the next statement what is left of the time; 0 would be no limit at all. */
    private static void limit(Statement settings, long end) throws SQLException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        settings.execute("set local statement_timeout = " + Math.max(1, left));
    }

    private static void restore(Connection connection, int timeout, Exception failure) {
        try {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, timeout);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static boolean isTrue(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
