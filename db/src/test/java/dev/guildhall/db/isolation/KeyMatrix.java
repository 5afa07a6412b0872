package dev.guildhall.db.isolation;

import dev.guildhall.db.isolation.Actor.Outcome;
import dev.guildhall.db.isolation.Table.ForeignKey;
import dev.guildhall.db.isolation.Table.Unique;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an actor could learn about another tenant's rows from the checks of keys, which row security does not bind. */
final class KeyMatrix {

    private final Population population;
    private final Actor actor;
    private final Table table;
    private final String other;
    private final Findings findings;

    KeyMatrix(Population population, Actor actor, Table table, String other, Findings findings) {
        this.population = population;
        this.actor = actor;
        this.table = table;
        this.other = other;
        this.findings = findings;
    }

    /** Tries every foreign key and every unique index. */
    void probe() throws SQLException {
        for (ForeignKey key : table.foreignKeys()) {
            if (key.isBetweenTenantTables()) {
                refer(key);
            }
        }
        for (Unique unique : table.uniques()) {
            if (!unique.columns().equals(List.of(Table.TENANT))) {
                repeat(unique);
            }
        }
    }

    /** Referring to another tenant's row must fail as referring to nothing does, or ids could be probed. */
    private void refer(ForeignKey key) throws SQLException {
        for (int i = 0; i < key.columns().size(); i++) {
            String column = key.columns().get(i);
            if (column.equals(Table.TENANT)) {
                continue;
            }
            String target = key.targetColumns().get(i);
            Table referred = population.table(key.target());
            Outcome unknown = attemptWith(column, UUID.randomUUID().toString());
            findings.foreign(
                    actor,
                    table,
                    "refers to nothing by " + column,
                    unknown,
                    unknown.isDenied() || unknown.isReferenceFailure());
            Outcome probed = attemptWith(
                    column,
                    String.valueOf(population.rowsOf(referred, other).getFirst().get(target)));
            findings.foreign(
                    actor,
                    table,
                    "refers to a row of another by " + column,
                    probed,
                    probed.state().equals(unknown.state()));
            Outcome own = attemptWith(column, population.reference(table, column, actor.tenant()));
            findings.own(actor, table, "cannot refer to its own row by " + column, own, own.worked());
        }
    }

    private Outcome attemptWith(String column, String value) throws SQLException {
        Map<String, String> row = population.newRow(table, actor.tenant());
        row.put(column, value);
        return actor.attempt(Sql.insert(table, RowMaker.completed(table, row, column)));
    }

    /** The same key as another tenant's row must not be refused as taken, or values could be probed; one's own is. */
    private void repeat(Unique unique) throws SQLException {
        Outcome foreign = actor.attempt(Sql.insert(table, rowWithKeyOf(unique, other)));
        findings.foreign(
                actor, table, "learns by " + unique.index() + " what another has", foreign, !foreign.isUniqueFailure());
        if (!unique.isPartial()) {
            Outcome own = actor.attempt(Sql.insert(table, rowWithKeyOf(unique, actor.tenant())));
            findings.own(actor, table, "can repeat its own key of " + unique.index(), own, own.isUniqueFailure());
        }
    }

    private Map<String, String> rowWithKeyOf(Unique unique, String tenant) {
        Map<String, String> row = population.newRow(table, actor.tenant());
        Map<String, String> taken = population.rowsOf(table, tenant).getFirst();
        unique.columns().stream()
                .filter(column -> !column.equals(Table.TENANT) && taken.containsKey(column))
                .forEach(column -> row.put(column, String.valueOf(taken.get(column))));
        return row;
    }
}
