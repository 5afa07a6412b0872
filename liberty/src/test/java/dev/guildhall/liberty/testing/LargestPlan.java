package dev.guildhall.liberty.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Founds the companies of tests on the largest plan: tests ask faster than people do, and only some are about limits. Who
 * needs a smaller plan changes it in the database afterwards.
 */
public final class LargestPlan {

    private static final String FOUNDING = """
            create schema if not exists testing;
            create or replace function testing.largest_plan() returns trigger language plpgsql as $$
            begin
                new.plan := 'ENTERPRISE';
                return new;
            end $$;
            create or replace trigger largest_plan before insert on public.tenants
                for each row execute function testing.largest_plan();
            update public.tenants set plan = 'ENTERPRISE'
            """;

    private LargestPlan() {}

    /** For those that are there and all that come. */
    public static void arrange(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(FOUNDING);
        }
    }

    /** The same in the embedded database of a running installation. */
    static void arrangeIn(Path data) {
        try (Connection superuser = EmbeddedDatabase.superuser(data)) {
            arrange(superuser);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
