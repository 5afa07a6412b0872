package dev.guildhall.db.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes single listings; a changed one as a new version. */
final class ListingWriter implements AutoCloseable {

    private static final String COLUMNS =
            "name, division, specialty, seniority, stability, monthly_price_micros, model_tier, estimated_usage, skills,"
                    + " tools, tags, description, prompt";

    private static final String VALUES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private final Connection connection;
    private final PreparedStatement same;
    private final PreparedStatement retire;
    private final PreparedStatement insert;

    ListingWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.same = connection.prepareStatement(
                "select 1 from listings where current and (" + COLUMNS + ") = (" + VALUES + ") and slug = ?");
        this.retire = connection.prepareStatement("update listings set current = false where current and slug = ?");
        this.insert =
                connection.prepareStatement("insert into listings (" + COLUMNS + ", slug, version, current) select "
                        + VALUES + ", ?, coalesce(max(version), 0) + 1, true from listings where slug = ?");
    }

    void write(String division, CatalogEntry entry) throws SQLException {
        bind(same, division, entry);
        try (var rows = same.executeQuery()) {
            if (rows.next()) {
                return;
            }
        }
        retire.setString(1, entry.slug());
        retire.executeUpdate();
        int next = bind(insert, division, entry);
        insert.setString(next, entry.slug());
        insert.executeUpdate();
    }

    /** Sets all columns and the slug; the position behind them. */
    private int bind(PreparedStatement statement, String division, CatalogEntry entry) throws SQLException {
        int i = 1;
        for (String text : List.of(entry.name(), division, entry.specialty(), entry.seniority(), entry.stability())) {
            statement.setString(i++, text);
        }
        statement.setLong(i++, entry.priceMicros());
        statement.setString(i++, entry.modelTier());
        statement.setString(i++, entry.estimatedUsage());
        for (List<String> texts : List.of(entry.skills(), entry.tools(), entry.tags())) {
            statement.setArray(i++, connection.createArrayOf("text", texts.toArray()));
        }
        statement.setString(i++, entry.description());
        statement.setString(i++, entry.prompt());
        statement.setString(i++, entry.slug());
        return i;
    }

    @Override
    public void close() throws SQLException {
        try (same;
                retire;
                insert) {
            // Closing all three is the work.
        }
    }
}
