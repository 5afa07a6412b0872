package dev.guildhall.db.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class CatalogSeederIT {

    private final TestDatabase database = TestDatabase.migrated();
    private final CatalogSeeder seeder = new CatalogSeeder(database.owner());

    private long count(String condition) throws SQLException {
        try (Connection connection = database.app().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from listings where " + condition)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void seed_whenRepeated_shouldChangeNothing() throws SQLException {
        assertThat(seeder.seed()).isEqualTo(73);
        assertThat(seeder.seed()).isEqualTo(73);

        assertThat(count("true")).isEqualTo(73);
        assertThat(count("current and version = 1")).isEqualTo(73);
    }

    @Test
    void seed_whenAListingHasChanged_shouldOfferANewVersionAndKeepTheOld() throws SQLException {
        seeder.seed();
        database.execute("update listings set prompt = 'an older prompt' where slug = 'prism'");

        seeder.seed();

        assertThat(count("slug = 'prism' and version = 1 and not current")).isEqualTo(1);
        assertThat(count("slug = 'prism' and version = 2 and current")).isEqualTo(1);
        assertThat(count("true")).isEqualTo(74);
    }

    @Test
    void seed_whenAListingLeftTheCatalog_shouldNoLongerOfferIt() throws SQLException {
        seeder.seed();
        database.execute("insert into listings select 'gone', 1, true, name, division, specialty, seniority, stability,"
                + " monthly_price_micros, model_tier, estimated_usage, skills, tools, tags, description, prompt"
                + " from listings where slug = 'prism'");

        seeder.seed();

        assertThat(count("slug = 'gone' and current")).isZero();
        assertThat(count("slug = 'gone'")).isEqualTo(1);
    }
}
