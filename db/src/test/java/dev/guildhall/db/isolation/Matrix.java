package dev.guildhall.db.isolation;

import dev.guildhall.db.isolation.Actor.Outcome;
import dev.guildhall.db.isolation.Table.ForeignKey;
import dev.guildhall.db.isolation.Table.Unique;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One actor on one table against another tenant. Every question is asked twice: about the other's rows, where nothing may
 * come of it, and about the actor's own, where it must work or be denied for want of a grant.
 */
final class Matrix {

    private final Population population;
    private final Actor actor;
    private final Table table;
    private final String other;
    private final List<String> violations = new ArrayList<>();

    Matrix(Population population, Actor actor, Table table, String other) {
        this.population = population;
        this.actor = actor;
        this.table = table;
        this.other = other;
    }

    /** What is wrong; empty when the tenants are kept apart. */
    List<String> violations() throws SQLException {
        select();
        insert();
        update();
        delete();
        for (ForeignKey key : table.foreignKeys()) {
            if (key.isBetweenTenantTables()) {
                refer(key);
            }
        }
        for (Unique unique : table.uniques()) {
            repeat(unique);
        }
        return violations;
    }

    private void select() throws SQLException {
        String all = "select count(*) from public." + table.name();
        Outcome foreign = actor.attempt(all + " where tenant_id <> '" + actor.tenant() + "'");
        demand(foreign.isDenied() || foreign.rows() == 0, "sees rows of others", foreign);
        Outcome own = actor.attempt(all);
        int expected = population.rowsOf(table, actor.tenant()).size();
        demand(own.rows() == expected || own.isForWantOfAGrant(), "does not see exactly its own rows", own);
    }

    /** Somebody without a row in this table. */
    private String newcomer() {
        return table.name().equals("tenants") ? UUID.randomUUID().toString() : population.newcomer();
    }

    private void insert() throws SQLException {
        String another = table.isOnePerTenant() ? newcomer() : other;
        Outcome foreign = actor.attempt(Sql.insert(table, population.newRow(table, another)));
        demand(foreign.isDenied(), "adds a row for another", foreign);
        // Of a table with one row per tenant only a new tenant can add its own.
        Actor owner = table.isOnePerTenant() ? actor.as(another) : actor;
        Outcome own = owner.attempt(Sql.insert(table, population.newRow(table, owner.tenant())));
        demand(own.worked() || own.isForWantOfAGrant(), "cannot add its own row", own);
    }

    private void update() throws SQLException {
        String change = "update public." + table.name() + " set tenant_id = ";
        Outcome foreign = actor.attempt(change + "tenant_id where tenant_id = '" + other + "'");
        demand(foreign.isDenied() || foreign.didNothing(), "changes rows of another", foreign);
        Outcome given = actor.attempt(change + "'" + other + "'" + Sql.where(table, ownRow()));
        demand(given.isDenied(), "gives its row to another", given);
        Outcome taken = actor.attempt(change + "'" + actor.tenant() + "'" + Sql.where(table, otherRow()));
        demand(taken.isDenied() || taken.didNothing(), "takes a row of another", taken);
        Outcome own = actor.attempt(change + "tenant_id" + Sql.where(table, ownRow()));
        demand(own.rows() == 1 || own.isForWantOfAGrant(), "cannot change its own row", own);
    }

    private void delete() throws SQLException {
        String delete = "delete from public." + table.name();
        Outcome foreign = actor.attempt(delete + " where tenant_id = '" + other + "'");
        demand(foreign.isDenied() || foreign.didNothing(), "deletes rows of another", foreign);
        Outcome own = actor.attempt(delete + Sql.where(table, ownRow()));
        demand(
                own.rows() == 1 || own.isReferenceFailure() || own.isForWantOfAGrant(),
                "cannot delete its own row",
                own);
    }

    /** Referring to another tenant's row must fail as referring to nothing does, or ids could be probed. */
    private void refer(ForeignKey key) throws SQLException {
        for (int i = 0; i < key.columns().size(); i++) {
            String column = key.columns().get(i);
            if (column.equals(Table.TENANT)) {
                continue;
            }
            String foreign = population
                    .rowsOf(population.table(key.target()), other)
                    .getFirst()
                    .get(key.targetColumns().get(i));
            Outcome unknown = attemptWith(column, UUID.randomUUID().toString());
            Outcome probed = attemptWith(column, String.valueOf(foreign));
            demand(unknown.isDenied() || unknown.isReferenceFailure(), "refers to nothing by " + column, unknown);
            demand(probed.state().equals(unknown.state()), "refers to a row of another by " + column, probed);
        }
    }

    private Outcome attemptWith(String column, String value) throws SQLException {
        Map<String, String> row = population.newRow(table, actor.tenant());
        row.put(column, value);
        return actor.attempt(Sql.insert(table, RowMaker.completed(table, row, column)));
    }

    /** The same key as another tenant's row must not be refused as taken, or values could be probed. */
    private void repeat(Unique unique) throws SQLException {
        if (unique.columns().equals(List.of(Table.TENANT))) {
            return;
        }
        Map<String, String> row = population.newRow(table, actor.tenant());
        unique.columns().stream()
                .filter(column -> !column.equals(Table.TENANT) && otherRow().containsKey(column))
                .forEach(column -> row.put(column, String.valueOf(otherRow().get(column))));
        Outcome same = actor.attempt(Sql.insert(table, row));
        demand(!same.isUniqueFailure(), "learns by " + unique.index() + " what another has", same);
    }

    private Map<String, String> ownRow() {
        return population.rowsOf(table, actor.tenant()).getFirst();
    }

    private Map<String, String> otherRow() {
        return population.rowsOf(table, other).getFirst();
    }

    private void demand(boolean holds, String otherwise, Outcome outcome) {
        if (!holds) {
            violations.add(actor.role() + " on " + table.name() + " " + otherwise + ": " + outcome);
        }
    }
}
