package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.admission.BucketRow;
import dev.guildhall.adapter.out.jpa.row.Digest;
import dev.guildhall.adapter.out.jpa.tx.SqlFailures;
import dev.guildhall.application.crosstenant.StrangerLimits;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Buckets of network addresses through {@code crosstenant.take_stranger_token}. */
public final class SqlStrangerLimits implements StrangerLimits {

    private static final String TAKE =
            "select admitted, micro_tokens, as_of, at from crosstenant.take_stranger_token(?, ?, ?)";

    private final DataSource dataSource;

    /**
     * @param dataSource whose connections take part in no other transaction manager
     */
    public SqlStrangerLimits(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public RateDecision take(String address, RateLimit limit) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            BucketRow row = take(connection, Digest.of(address), limit);
            return new RateDecision(row.admitted(), List.of(row.standing(RateScope.ADDRESS, limit)));
        } catch (SQLException e) {
            throw SqlFailures.of(e);
        }
    }

    private static BucketRow take(Connection connection, String digest, RateLimit limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, digest);
            statement.setLong(2, limit.burst());
            statement.setLong(3, limit.perSecond());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("take_stranger_token has not answered");
                }
                return BucketRow.read(rows);
            }
        }
    }
}
