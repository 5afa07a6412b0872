package dev.guildhall.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
}
