package dev.guildhall.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseGuardIT {

    private final TestDatabase database = TestDatabase.migrated();

    @AfterEach
    void dropRole() {
        database.execute("drop owned by intruder; drop role intruder");
    }

    DatabaseGuardIT() {
        database.execute("create role intruder login; grant connect on database " + name() + " to intruder");
    }

    @Test
    void problems_whenRoleAndSchemaAreRight_shouldBeNone() {
        assertThat(lines(database.app())).isEmpty();
    }

    @Test
    void problems_whenRoleHasTheRightsOfTheApplication_shouldBeNone() {
        database.execute("grant guildhall_app to intruder");

        assertThat(problemsOfIntruder()).isEmpty();
    }

    @Test
    void problems_whenRoleIsSuperuser_shouldSaySo() {
        assertThat(lines(database.superuser())).singleElement().asString().contains("role postgres is a superuser");
    }

    @Test
    void problems_whenRoleBypassesRowSecurity_shouldSaySo() {
        database.execute("alter role intruder bypassrls");

        assertThat(problemsOfIntruder()).singleElement().asString().contains("intruder has BYPASSRLS");
    }

    @Test
    void problems_whenRoleMayCreateRoles_shouldSaySo() {
        database.execute("alter role intruder createrole");

        assertThat(problemsOfIntruder()).singleElement().asString().contains("CREATEROLE");
    }

    @Test
    void problems_whenRoleIsOwner_shouldSaySo() {
        assertThat(lines(database.owner())).singleElement().asString().contains("owns tables");
    }

    @Test
    void problems_whenRoleIsMemberOfOwner_shouldSaySo() {
        database.execute("grant guildhall_owner to intruder with inherit false");

        assertThat(problemsOfIntruder()).singleElement().asString().contains("member of their owner");
    }

    @Test
    void problems_whenRoleCanBecomeBypassingRole_shouldSaySo() {
        database.execute("create role bypassing bypassrls; grant bypassing to intruder with inherit false");
        try {
            assertThat(problemsOfIntruder()).singleElement().asString().contains("can become a role that bypasses");
        } finally {
            database.execute("drop role bypassing");
        }
    }

    @Test
    void problems_whenRoleCanActAcrossTenants_shouldSaySo() {
        database.execute("grant guildhall_crosstenant to intruder");

        assertThat(problemsOfIntruder()).singleElement().asString().contains("guildhall_crosstenant");
    }

    @Test
    void problems_whenRoleLacksRights_shouldSayWhichToGrant() {
        assertThat(problemsOfIntruder()).singleElement().asString().contains("grant guildhall_app to it");
    }

    @Test
    void problems_whenSchemaIsMissing_shouldAskForMigration() {
        assertThat(lines(TestDatabase.unmigrated().app()))
                .containsExactly("the database schema is not migrated; run ./guildhall migrate with the owner role");
    }

    @Test
    void problems_whenSchemaIsOfAnotherVersion_shouldSaySo() {
        database.execute("update schema_version set fingerprint = 'older'");

        assertThat(lines(database.app()))
                .containsExactly("the database schema is of another version; run ./guildhall migrate of this version");
    }

    @Test
    void problems_whenTenantTableIsUnprotected_shouldNameIt() {
        database.execute("""
                create table exposed (tenant_id uuid);
                create table half (tenant_id uuid);
                alter table half enable row level security;
                """);

        assertThat(lines(database.app()))
                .extracting(problem -> problem.split(" ", 3)[1])
                .containsExactly("exposed", "half");
    }

    @Test
    void problems_whenServerIsDown_shouldSayItCannotConnect() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"127.0.0.1"});
        nowhere.setPortNumbers(new int[] {1});

        assertThat(lines(nowhere)).singleElement().asString().startsWith("cannot connect to the database: ");
    }

    private List<String> problemsOfIntruder() {
        return lines(database.connectedAs("intruder"));
    }

    private static List<String> lines(DataSource dataSource) {
        return new DatabaseGuard(dataSource)
                .problems().stream().map(DatabaseProblem::line).toList();
    }

    private String name() {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }
}
