package dev.guildhall.adapter.out.jpa.admission;

import dev.guildhall.adapter.out.jpa.tx.SqlFailures;
import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateStanding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Buckets in the table {@code rate_buckets}, by the database's time. Each call of {@code take_tokens} is a transaction of its
 * own that begins and ends in the database, so the locks that a company's requests queue for wait for no client.
 */
public final class SqlRateLimits implements RateLimits {

    private static final String TAKE =
            "select admitted, micro_tokens, as_of, at from take_tokens(?, ?, ?, ?, ?) with ordinality t order by ordinality";

    private final DataSource dataSource;

    /**
     * @param dataSource whose connections take part in no other transaction manager
     */
    public SqlRateLimits(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public RateDecision take(TenantId tenant, List<Subject> subjects) {
        List<Subject> ordered =
                subjects.stream().sorted(Comparator.comparing(Subject::scope)).toList();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            return take(connection, tenant, ordered);
        } catch (SQLException e) {
            throw SqlFailures.of(e);
        }
    }

    private static RateDecision take(Connection connection, TenantId tenant, List<Subject> subjects)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, tenant.value());
            set(statement, 2, "text", subjects, subject -> subject.scope().label());
            set(statement, 3, "uuid", subjects, Subject::id);
            set(statement, 4, "bigint", subjects, subject -> subject.limit().burst());
            set(statement, 5, "bigint", subjects, subject -> subject.limit().perSecond());
            try (ResultSet rows = statement.executeQuery()) {
                return decision(rows, subjects);
            }
        }
    }

    private static void set(
            PreparedStatement statement, int index, String type, List<Subject> subjects, Function<Subject, Object> part)
            throws SQLException {
        Object[] parts = subjects.stream().map(part).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, parts));
    }

    private static RateDecision decision(ResultSet rows, List<Subject> subjects) throws SQLException {
        List<RateStanding> standings = new ArrayList<>();
        boolean admitted = true;
        for (Subject subject : subjects) {
            if (!rows.next()) {
                throw new SQLException("take_tokens has answered for too few buckets");
            }
            BucketRow row = BucketRow.read(rows);
            admitted = row.admitted();
            standings.add(row.standing(subject.scope(), subject.limit()));
        }
        return new RateDecision(admitted, standings);
    }
}
