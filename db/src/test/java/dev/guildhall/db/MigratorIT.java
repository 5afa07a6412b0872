package dev.guildhall.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class MigratorIT {

    @Test
    void migrate_whenRepeated_shouldChangeNothing() {
        TestDatabase database = TestDatabase.migrated();

        new Migrator(database.owner()).migrate();

        assertThat(new DatabaseGuard(database.app()).problems()).isEmpty();
    }

    @Test
    void migrate_whenAnEarlierProcessDiedHoldingTheLock_shouldGoOn() {
        TestDatabase database = TestDatabase.migrated();
        database.execute("update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'the dead'");

        new Migrator(database.owner()).migrate();

        assertThat(new DatabaseGuard(database.app()).problems()).isEmpty();
    }

    @Test
    void migrate_whenRoleMayNotCreateTables_shouldFailWithOneLine() {
        TestDatabase database = TestDatabase.unmigrated();

        assertThatThrownBy(() -> new Migrator(database.app()).migrate())
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageStartingWith("cannot migrate the database: ")
                .message()
                .hasLineCount(1);
    }

    @Test
    void ensure_whenRolesExist_shouldKeepThem() throws SQLException {
        TestDatabase database = TestDatabase.shared();

        new Roles(database.superuser()).ensure();

        assertThat(count(database, """
                select count(*) from pg_roles where rolname like 'guildhall\\_%'
                and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """)).isEqualTo(3);
    }

    @Test
    void migrate_whenDone_shouldLetOnlyTheApplicationLookIntoTheCrosstenantSchema() throws SQLException {
        TestDatabase database = TestDatabase.shared();
        database.execute("create role stranger");
        try {
            assertThat(count(database, """
                    select has_schema_privilege('guildhall_app', 'crosstenant', 'usage')::int
                      + has_schema_privilege('guildhall_app', 'crosstenant', 'create')::int * 10
                      + has_schema_privilege('stranger', 'crosstenant', 'usage')::int * 100
                    """)).isEqualTo(1);
        } finally {
            database.execute("drop role stranger");
        }
    }

    @Test
    void migrate_whenOwnerCreatesCrosstenantFunction_shouldBeExecutableOnGrantOnly() throws SQLException {
        TestDatabase database = TestDatabase.migrated();
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create function crosstenant.probe() returns int language sql security definer"
                    + " set search_path = pg_catalog, public as 'select 1'");
            statement.execute("alter function crosstenant.probe() owner to guildhall_crosstenant");
        }

        assertThat(count(
                        database,
                        "select has_function_privilege('guildhall_app', 'crosstenant.probe()', 'execute')::int"))
                .isZero();
    }

    private static int count(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
