package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes listings as the seeder does, with the owner's rights. */
public final class TestCatalog {

    private static final String DIVISION =
            "insert into divisions (slug, title, summary) values (?, ?, ?) on conflict do nothing";
    private static final String LISTING = """
            insert into listings (slug, version, current, name, division, specialty, seniority, stability,
                                  monthly_price_micros, model_tier, estimated_usage, skills, tools, tags,
                                  description, prompt)
            values (?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private TestCatalog() {}

    /** Adds a division unless it is there. */
    public static void add(DataSource owner, Division division) {
        try (Connection connection = owner.getConnection()) {
            execute(connection, DIVISION, List.of(division.slug(), division.title(), division.summary()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a listing and its division unless they are there. An older version of it is no longer the current one. */
    public static void add(DataSource owner, Listing listing) {
        try (Connection connection = owner.getConnection()) {
            execute(connection, DIVISION, List.of(listing.division(), listing.division(), ""));
            execute(
                    connection,
                    "update listings set current = false where slug = ? and version < ?",
                    List.of(listing.slug().value(), listing.version()));
            execute(connection, LISTING, values(connection, listing));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> values(Connection connection, Listing listing) throws SQLException {
        return List.of(
                listing.slug().value(),
                listing.version(),
                listing.name(),
                listing.division(),
                listing.specialty(),
                listing.seniority().name(),
                listing.stability().name(),
                listing.monthlyPrice().value(),
                listing.modelTier().name(),
                listing.estimatedUsage().name(),
                connection.createArrayOf("text", listing.skills().toArray()),
                connection.createArrayOf("text", listing.tools().toArray()),
                connection.createArrayOf("text", listing.tags().toArray()),
                listing.description(),
                listing.prompt());
    }

    private static void execute(Connection connection, String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
    }
}
