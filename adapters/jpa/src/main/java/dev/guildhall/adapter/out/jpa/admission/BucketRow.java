package dev.guildhall.adapter.out.jpa.admission;

import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import dev.guildhall.domain.tenant.RateStanding;
import dev.guildhall.domain.tenant.TokenBucket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * One row of what the functions that take tokens return.
 *
 * @param at the time of the database
 */
public record BucketRow(boolean admitted, long microTokens, Instant asOf, Instant at) {

    /** The row that the cursor is on. */
    public static BucketRow read(ResultSet row) throws SQLException {
        return new BucketRow(
                row.getBoolean("admitted"),
                row.getLong("micro_tokens"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** What it says to a caller. */
    public RateStanding standing(RateScope scope, RateLimit limit) {
        return RateStanding.of(scope, new TokenBucket(limit, microTokens, asOf), at);
    }
}
