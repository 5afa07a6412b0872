package dev.guildhall.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OperatorsIT {

    private final TestDatabase database = TestDatabase.migrated();

    private String roleOf(String email) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select role from members where email = '" + email + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void appoint_shouldChangeThatMemberOnly() throws SQLException {
        database.execute("""
                insert into tenants (tenant_id, company_name, plan, created_at)
                select ('00000000-0000-0000-0000-00000000000' || n)::uuid, 'Company', 'FREE', now()
                from generate_series(1, 2) n;
                insert into members (tenant_id, id, email, display_name, role, created_at)
                select tenant_id, tenant_id, 'member' || right(tenant_id::text, 1) || '@example.org', 'M', 'ADMIN', now()
                from tenants;
                insert into logins (email, tenant_id, member_id, password_hash)
                select email, tenant_id, id, 'x' from members
                """);
        Operators operators = new Operators(database.owner());

        operators.appoint("member1@example.org");
        operators.appoint("member1@example.org");
        operators.appoint("nobody@example.org");

        assertThat(roleOf("member1@example.org")).isEqualTo("OPERATOR");
        assertThat(roleOf("member2@example.org")).isEqualTo("ADMIN");
    }

    @Test
    void appoint_whenItOwnsACompanyOfOthers_shouldRefuse() throws SQLException {
        database.execute("""
                insert into tenants (tenant_id, company_name, plan, created_at)
                values ('00000000-0000-0000-0000-000000000009', 'Lumen', 'FREE', now());
                insert into members (tenant_id, id, email, display_name, role, owner, created_at) values
                ('00000000-0000-0000-0000-000000000009', '00000000-0000-0000-0000-00000000000a', 'owner@example.org',
                 'Ana', 'ADMIN', true, now()),
                ('00000000-0000-0000-0000-000000000009', '00000000-0000-0000-0000-00000000000b', 'other@example.org',
                 'Bea', 'ADMIN', false, now());
                insert into logins (email, tenant_id, member_id, password_hash)
                select email, tenant_id, id, 'x' from members
                where tenant_id = '00000000-0000-0000-0000-000000000009'
                """);
        Operators operators = new Operators(database.owner());

        assertThatThrownBy(() -> operators.appoint("owner@example.org"))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("owner@example.org owns a company in which others work")
                .hasMessageContaining("hand the company over first");
        assertThat(roleOf("owner@example.org")).isEqualTo("ADMIN");

        operators.appoint("other@example.org");
        assertThat(roleOf("other@example.org")).isEqualTo("OPERATOR");

        database.execute("update members set removed_at = now() where email = 'other@example.org'");
        operators.appoint("owner@example.org");
        assertThat(roleOf("owner@example.org")).as("alone").isEqualTo("OPERATOR");
    }

    @Test
    void appoint_whenTheCompanyIsGoingToBeErased_shouldRefuse() throws SQLException {
        foundLeaving();
        Operators operators = new Operators(database.owner());

        assertThatThrownBy(() -> operators.appoint("leaver@example.org"))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("the company of leaver@example.org is going to be erased");
        assertThat(roleOf("leaver@example.org")).isEqualTo("ADMIN");

        database.execute("update tenant_halts set deletion_by = null, deletion_at = null, erase_at = null,"
                + " suspended_by = tenant_id, suspended_at = now(), suspended_because = 'x'");
        operators.appoint("leaver@example.org");
        assertThat(roleOf("leaver@example.org")).as("taken back").isEqualTo("OPERATOR");
    }

    private void foundLeaving() {
        database.execute("""
                insert into tenants (tenant_id, company_name, plan, created_at)
                values ('00000000-0000-0000-0000-000000000008', 'Leavers', 'FREE', now());
                insert into members (tenant_id, id, email, display_name, role, owner, created_at)
                values ('00000000-0000-0000-0000-000000000008', '00000000-0000-0000-0000-00000000000c',
                    'leaver@example.org', 'Ana', 'ADMIN', true, now());
                insert into logins (email, tenant_id, member_id, password_hash)
                values ('leaver@example.org', '00000000-0000-0000-0000-000000000008',
                    '00000000-0000-0000-0000-00000000000c', 'x');
                insert into tenant_halts (tenant_id, deletion_by, deletion_at, erase_at)
                values ('00000000-0000-0000-0000-000000000008', '00000000-0000-0000-0000-00000000000c', now(), now())
                """);
    }

    /** An erasure that has begun, or somebody who asks for one, comes first or waits. */
    @Test
    void appoint_whenTheTenantIsLocked_shouldWait() throws Exception {
        foundLeaving();
        database.execute("delete from tenant_halts");
        try (Connection other = database.superuser().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    "select from tenants where tenant_id = '00000000-0000-0000-0000-000000000008' for no key update");
            Thread appointing =
                    Thread.ofVirtual().start(() -> new Operators(database.owner()).appoint("leaver@example.org"));

            assertThat(appointing.join(Duration.ofMillis(500))).as("it waits").isFalse();
            assertThat(roleOf("leaver@example.org")).isEqualTo("ADMIN");
            other.rollback();
            appointing.join();
        }
        assertThat(roleOf("leaver@example.org")).isEqualTo("OPERATOR");
    }
}
