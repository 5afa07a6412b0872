package dev.guildhall.db.catalog;

import dev.guildhall.db.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Writes the packaged catalog to the database, as the owner role. May be repeated: what is unchanged stays as it is, a
 * changed listing gets a new version, one that left the catalog is no longer offered. Employees keep the version they
 * were hired as.
 */
public final class CatalogSeeder {

    private final DataSource owner;

    /**
     * @param owner connects as the owner of the schema
     */
    public CatalogSeeder(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Seeds.
     *
     * @return how many listings are on offer afterwards
     * @throws DatabaseFailure when it cannot be done; then nothing was written
     */
    public int seed() {
        List<CatalogDivision> divisions = CatalogFiles.read();
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            int listings = write(connection, divisions);
            connection.commit();
            return listings;
        } catch (SQLException e) {
            throw new DatabaseFailure("cannot write the catalog: " + e.getMessage(), e);
        }
    }

    private static int write(Connection connection, List<CatalogDivision> divisions) throws SQLException {
        Set<String> slugs = new HashSet<>();
        try (ListingWriter writer = new ListingWriter(connection)) {
            for (CatalogDivision division : divisions) {
                writeDivision(connection, division);
                for (CatalogEntry entry : division.listings()) {
                    writer.write(division.slug(), entry);
                    slugs.add(entry.slug());
                }
            }
        }
        retire(connection, slugs);
        return slugs.size();
    }

    private static void writeDivision(Connection connection, CatalogDivision division) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into divisions (slug, title, summary) values (?, ?, ?)
                on conflict (slug) do update set title = excluded.title, summary = excluded.summary
                """)) {
            statement.setString(1, division.slug());
            statement.setString(2, division.title());
            statement.setString(3, division.summary());
            statement.executeUpdate();
        }
    }

    private static void retire(Connection connection, Set<String> kept) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update listings set current = false where current and slug <> all (?)")) {
            statement.setArray(1, connection.createArrayOf("text", kept.toArray()));
            statement.executeUpdate();
        }
    }
}
