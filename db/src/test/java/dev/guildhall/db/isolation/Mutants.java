package dev.guildhall.db.isolation;

import dev.guildhall.db.Roles;
import dev.guildhall.db.isolation.Table.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every way that we know to weaken what keeps tenants apart, for each table. */
final class Mutants {

    private static final String SETTING = "nullif(current_setting('app.tenant_id', true), '')::uuid";
    private static final String OWN = "tenant_id = (select " + SETTING + ")";
    private static final String ALL = Scratch.ROLE_WITH_ALL_GRANTS;

    private static final List<String> WEAKENINGS = List.of(
            "alter table %1$s disable row level security",
            "alter table %1$s no force row level security",
            "alter table %1$s no force row level security; alter table %1$s owner to " + ALL,
            "alter role " + ALL + " bypassrls",
            "grant truncate on %1$s to " + ALL,
            "grant truncate on %1$s to " + Roles.APP,
            "drop policy own_tenant on %1$s",
            "alter policy own_tenant on %1$s using (true)",
            "alter policy own_tenant on %1$s with check (true)",
            "alter policy own_tenant on %1$s using (" + OWN + " or tenant_id is not null)",
            "alter policy own_tenant on %1$s using (tenant_id is not distinct from coalesce((select " + SETTING
                    + "), tenant_id))",
            "alter policy own_tenant on %1$s using (tenant_id = (select current_setting('app.tenant_id', true)::uuid))",
            "alter policy own_tenant on %1$s using (" + OWN + " or current_setting('app.tenant_id', true) = '')",
            "alter policy own_tenant on %1$s using (tenant_id <> (select " + SETTING + "))",
            "alter policy own_tenant on %1$s to " + Roles.CROSSTENANT,
            "create policy also on %1$s using (true)",
            "create policy also on %1$s for select using (true)",
            "create policy also on %1$s for insert with check (true)",
            "create policy also on %1$s for select to " + ALL + " using (true)",
            "drop policy own_tenant on %1$s; create policy own_tenant on %1$s for select using (" + OWN + ")",
            "drop policy own_tenant on %1$s; create policy own_tenant on %1$s as restrictive using (" + OWN + ")",
            "drop policy own_tenant on %1$s; create policy own_tenant on %1$s using (" + OWN + ") with check (true)");

    private Mutants() {}

    /** A change of the schema and the table whose protection it breaks. */
    record Mutant(String table, String ddl) {}

    static List<Mutant> of(List<Table> tables) {
        List<Mutant> mutants = new ArrayList<>();
        for (Table table : tables) {
            WEAKENINGS.forEach(
                    weakening -> mutants.add(new Mutant(table.name(), String.format(weakening, table.name()))));
            globalKeys(table, mutants);
            table.foreignKeys().stream()
                    .filter(key -> key.isBetweenTenantTables() && key.columns().size() > 1)
                    .forEach(key -> wideReferences(table, key, mutants));
        }
        return mutants;
    }

    /** Keys that are unique across tenants tell what another has. */
    private static void globalKeys(Table table, List<Mutant> mutants) {
        table.uniques().stream()
                .filter(unique -> !unique.columns().contains("(expression)")
                        && unique.columns().size() > 1)
                .forEach(unique -> mutants.add(new Mutant(
                        table.name(),
                        "create unique index on " + table.name() + " (" + withoutTenant(unique.columns()) + ")")));
    }

    /** A reference without the tenant reaches rows of others, and none at all reaches anything. */
    private static void wideReferences(Table table, ForeignKey key, List<Mutant> mutants) {
        String drop = "alter table " + table.name() + " drop constraint " + key.name();
        mutants.add(new Mutant(table.name(), drop));
        String target = key.target() + " (" + withoutTenant(key.targetColumns()) + ")";
        mutants.add(new Mutant(
                table.name(),
                drop + "; create unique index on " + target + "; alter table " + table.name() + " add foreign key ("
                        + withoutTenant(key.columns()) + ") references " + target));
    }

    private static String withoutTenant(List<String> columns) {
        return columns.stream().filter(column -> !column.equals(Table.TENANT)).collect(Collectors.joining(", "));
    }
}
