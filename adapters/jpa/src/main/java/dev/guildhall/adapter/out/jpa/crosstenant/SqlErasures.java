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

    /** After which an erasure is given up, and tried again with its next claim. */
    private static final Duration LONGEST = Duration.ofHours(1);

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
    public boolean erase(TenantId tenant, String auditEnd) {
        return transactions.sessionOf(tenant).doReturningWork(connection -> patiently(connection, auditEnd));
    }

    /**
     * What is of a large company takes longer to delete than a connection waits for any other answer, and so do the checks
     * that are made at the end of a transaction; so they are made here.
     */
    private static boolean patiently(Connection connection, String auditEnd) throws SQLException {
        int before = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST.toMillis()));
        try (Statement settings = connection.createStatement();
                PreparedStatement erase = connection.prepareStatement(ERASE)) {
            settings.execute("set local statement_timeout = " + LONGEST.toMillis());
            erase.setString(1, auditEnd);
            boolean erased = isTrue(erase);
            settings.execute("set constraints all immediate");
            return erased;
        } finally {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, before);
            }
        }
    }

    private static boolean isTrue(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
