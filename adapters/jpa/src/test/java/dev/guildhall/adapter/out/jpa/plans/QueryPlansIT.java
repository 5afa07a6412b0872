package dev.guildhall.adapter.out.jpa.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.Pooled;
import dev.guildhall.adapter.out.jpa.testing.StatementRecorder;
import dev.guildhall.db.NotTenantOwned;
import dev.guildhall.db.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** Every statement of every store finds a tenant's rows by index, and no policy is computed per row. */
class QueryPlansIT {

    private static Set<String> statements() {
        StatementRecorder recorder = new StatementRecorder();
        try (Pooled pooled = Pooled.of(4, recorder::on)) {
            new Workday(pooled.ports()).live();
        }
        return recorder.statements();
    }

    /** A statement with open parameters can be explained in PostgreSQL's simple protocol only. */
    private static Connection connection(DataSource dataSource) throws SQLException {
        PGSimpleDataSource simple = (PGSimpleDataSource) dataSource;
        simple.setPreferQueryMode(PreferQueryMode.SIMPLE);
        return simple.getConnection();
    }

    private static List<Plan> tenantScans(Connection connection, String sql) throws SQLException {
        return Plan.of(connection, sql)
                .nodes()
                .filter(node -> node.isScanOf(""))
                .filter(node -> !node.text("Relation Name").isEmpty())
                .filter(node -> !NotTenantOwned.TABLES.contains(node.text("Relation Name")))
                .toList();
    }

    @Test
    void statements_shouldFindTenantsRowsByIndex() throws SQLException {
        Set<String> statements = statements();
        int scans = 0;
        try (Connection connection = connection(TestDatabase.shared().app())) {
            for (String sql : statements) {
                for (Plan scan : tenantScans(connection, sql)) {
                    scans++;
                    assertThat(scan.indexConditions())
                            .as(sql + "\n" + scan.node())
                            .contains("tenant_id");
                    assertThat(scan.text("Filter")).as(sql).doesNotContain("current_setting");
                }
            }
        }

        assertThat(statements).hasSizeGreaterThan(60);
        assertThat(scans).isGreaterThan(40);
    }

    /** Without a word about the tenant in the statement the policy alone is an index condition. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from employees",
                "select * from runs order by created_at desc, id desc limit 20",
                "select * from messages",
                "select seq from run_events",
                "select * from usage_entries",
                "update runs set status = 'FAILED'",
                "delete from org_lines"
            })
    void policy_whenTheStatementDoesNotNameTheTenant_shouldBeAnIndexCondition(String sql) throws SQLException {
        try (Connection connection = connection(TestDatabase.shared().app())) {
            assertThat(tenantScans(connection, sql))
                    .isNotEmpty()
                    .allSatisfy(scan -> assertThat(scan.indexConditions()).contains("tenant_id = (InitPlan"));
        }
    }

    /** The control: a policy that a volatile function computes is no index condition, and the test must see that. */
    @Test
    void policy_whenItIsComputedPerRow_shouldBeNoticed() throws SQLException {
        try (Connection connection = connection(TestDatabase.shared().superuser());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create function slow_tenant() returns uuid language plpgsql volatile as"
                    + " 'begin return nullif(current_setting(''app.tenant_id'', true), '''')::uuid; end'");
            statement.execute("grant execute on function slow_tenant to guildhall_app");
            statement.execute("alter policy own_tenant on employees using (tenant_id = slow_tenant())");
            statement.execute("set local role guildhall_app");

            assertThat(tenantScans(connection, "select * from employees"))
                    .isNotEmpty()
                    .noneSatisfy(scan -> assertThat(scan.indexConditions()).contains("tenant_id"));
            connection.rollback();
        }
    }

    /** What the functions that claim ask. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select run_id from run_queue where lane = ? and tenant_id = ? and due_at >= ?"
                        + " order by due_at, enqueued_at limit ?",
                "select tenant_id from run_queue where lane = ? and tenant_id > ? and due_at >= ?"
                        + " order by lane, tenant_id, due_at, enqueued_at limit 1",
                "select run_id from run_queue where state = 'READY' and due_at is null"
                        + " and available_at <= statement_timestamp()"
                        + " order by available_at limit ? for no key update skip locked",
                "select run_id from run_queue where state = 'LEASED' and lease_until <= statement_timestamp()"
                        + " order by lease_until limit ? for no key update skip locked",
                "select run_id from run_queue where state = 'LEASED' and lease_owner = ? and lease_until > ?",
                "select id from schedules where state = 'ACTIVE' and next_at <= statement_timestamp()"
                        + " and (claimed_until is null or claimed_until <= statement_timestamp())"
                        + " order by next_at limit ? for no key update skip locked"
            })
    void claim_shouldWalkAnIndexWithoutSorting(String sql) throws SQLException {
        try (Connection connection = connection(TestDatabase.shared().superuser());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_bitmapscan = off");
            statement.execute("set local role guildhall_crosstenant");

            Plan plan = Plan.of(connection, sql);

            assertThat(plan.nodes().map(node -> node.text("Node Type")))
                    .anyMatch(type -> type.startsWith("Index"))
                    .doesNotContain("Sort", "Seq Scan");
            connection.rollback();
        }
    }
}
