package dev.guildhall.db.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaRulesIT {

    private static final String PROTECTED =
            "create table probe (tenant_id uuid not null, id uuid, primary key (tenant_id, id));"
                    + " alter table probe enable row level security; alter table probe force row level security;"
                    + " create policy own_tenant on probe"
                    + " using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))"
                    + " with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));"
                    + " grant delete on probe to guildhall_crosstenant;";

    @Test
    void schema_whenMigrated_shouldBreakNoRule() throws SQLException {
        try (Connection connection = TestDatabase.shared().app().getConnection()) {
            assertThat(problems(connection)).isEmpty();
        }
    }

    /** A rule that looks at nothing holds always. */
    @Test
    void rules_shouldAllLookAtSomething() throws SQLException {
        try (Connection connection = TestDatabase.shared().app().getConnection()) {
            assertThat(SchemaRules.findings(connection))
                    .hasSizeGreaterThan(24)
                    .allSatisfy(finding ->
                            assertThat(finding.lookedAt()).as(finding.rule()).isPositive());
        }
    }

    private static List<String> problems(Connection connection) throws SQLException {
        return SchemaRules.findings(connection).stream()
                .flatMap(finding -> finding.problems().stream())
                .toList();
    }

    /** The control: each line breaks one rule, and that rule must say so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table probe no force row level security               | probe: row security is not enabled and forced
            alter table probe disable row level security                | probe: row security is not enabled and forced
            create table naked (id uuid primary key)                    | naked: has no tenant_id
            drop policy own_tenant on probe                             | probe: needs one permissive policy
            alter policy own_tenant on probe with check (true)          | probe: needs one permissive policy
            alter policy own_tenant on probe using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) | probe: needs one permissive policy
            create policy more on probe using (true)                    | probe: policy more is for others
            create policy more on run_queue to guildhall_app using (true) | run_queue: policy more is for others
            alter table probe drop constraint probe_pkey                | probe: no index leads with tenant_id
            create unique index on probe (id)                           | probe: probe_id_idx is unique across tenants
            alter table probe add column boss uuid unique               | probe: probe_boss_key is unique across tenants
            create table other (tenant_id uuid primary key, t uuid references tenants) | other: foreign key other_t_fkey could join
            grant truncate on probe to guildhall_app                    | probe: guildhall_app may TRUNCATE
            alter role guildhall_app bypassrls                          | guildhall_app: is more than
            alter role guildhall_crosstenant superuser                  | guildhall_crosstenant: is more than
            alter role guildhall_crosstenant login                      | guildhall_crosstenant: can log in
            grant guildhall_owner to guildhall_app                      | guildhall_app: can become guildhall_owner
            grant guildhall_crosstenant to guildhall_app                | guildhall_app: can become guildhall_crosstenant
            alter table probe owner to guildhall_app                    | guildhall_app: owns probe
            grant create on schema public to guildhall_app              | public: guildhall_app may create
            create view seen as select * from members                   | seen: a view sees
            create function sly() returns int language sql security definer return 1 | sly: runs with the rights of its owner
            comment on function crosstenant.find_login is null          | find_login: has no comment
            comment on table logins is null                             | logins: has no comment
            create function open() returns int language sql return 1    | open: anybody may execute it
            create function crosstenant.sly() returns int language sql return 1 | sly: in crosstenant, but not
            grant execute on function crosstenant.find_login to public  | find_login: anybody may execute it
            grant select (email) on logins to guildhall_app             | logins: guildhall_app may SELECT
            grant delete on run_events to guildhall_app                 | run_events: guildhall_app may change
            grant update (cost_micros) on usage_entries to guildhall_app | usage_entries: guildhall_app may change
            grant insert on listings to guildhall_app                   | listings: guildhall_app may write
            grant select on messages to guildhall_crosstenant           | messages: guildhall_crosstenant may SELECT
            grant select (message) on schedules to guildhall_crosstenant | schedules: guildhall_crosstenant may SELECT message
            grant select (suspended_because) on tenant_halts to guildhall_crosstenant | tenant_halts: guildhall_crosstenant may SELECT suspended_because
            grant select (details) on audit_entries to guildhall_crosstenant | audit_entries: guildhall_crosstenant may SELECT details
            grant update (entry) on erased_audit_entries to guildhall_crosstenant | erased_audit_entries: guildhall_crosstenant may change it
            grant select (hash) on erased_audit_entries to guildhall_app | erased_audit_entries: guildhall_app may SELECT
            grant select (plan) on tenants to guildhall_crosstenant     | tenants: guildhall_crosstenant may SELECT plan
            revoke delete on probe from guildhall_crosstenant           | probe: erasing cannot reach it
            grant delete on listings to guildhall_crosstenant           | listings: guildhall_crosstenant may DELETE
            """)
    void schema_whenARuleIsBroken_shouldSaySo(String breach, String complaint) throws SQLException {
        try (Connection connection = TestDatabase.shared().superuser().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(PROTECTED);
            assertThat(problems(connection)).isEmpty();

            statement.execute(breach);

            assertThat(problems(connection)).anySatisfy(line -> assertThat(line).startsWith(complaint));
            connection.rollback();
        }
    }
}
