package dev.guildhall.db.isolation;

import dev.guildhall.db.Roles;
import dev.guildhall.db.isolation.Actor.Outcome;
import java.sql.SQLException;
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
    private final Findings findings;

    Matrix(Population population, Actor actor, Table table, String other, Findings findings) {
        this.population = population;
        this.actor = actor;
        this.table = table;
        this.other = other;
        this.findings = findings;
    }

    /** Asks all questions. */
    void probe() throws SQLException {
        select();
        insert();
        update();
        delete();
        truncate();
        new KeyMatrix(population, actor, table, other, findings).probe();
    }

    private void select() throws SQLException {
        String all = "select count(*) from public." + table.name();
        Outcome foreign = actor.attempt(all + " where tenant_id = '" + other + "'");
        foreign("sees rows of another", foreign, foreign.isForWantOfAGrant() || foreign.didNothing());
        Outcome any = actor.attempt(all + " where tenant_id <> '" + actor.tenant() + "'");
        foreign("sees rows of others", any, any.isForWantOfAGrant() || any.didNothing());
        // As on a connection that was used before: the setting is there, and empty.
        Outcome nobody = actor.as("").attempt(all);
        foreign("sees rows as nobody, or fails", nobody, nobody.isForWantOfAGrant() || nobody.didNothing());
        Outcome own = actor.attempt(all);
        int expected = population.rowsOf(table, actor.tenant()).size();
        own("does not see exactly its own rows", own, own.rows() == expected);
    }

    /** Somebody without a row in this table. */
    private String newcomer() {
        return table.name().equals("tenants") ? UUID.randomUUID().toString() : population.newcomer();
    }

    private void insert() throws SQLException {
        String another = table.isOnePerTenant() ? newcomer() : other;
        Outcome foreign = actor.attempt(Sql.insert(table, population.newRow(table, another)));
        foreign("adds a row for another", foreign, foreign.isDenied());
        // Of a table with one row per tenant only a new tenant can add its own.
        Actor owner = table.isOnePerTenant() ? actor.as(another) : actor;
        Outcome own = owner.attempt(Sql.insert(table, population.newRow(table, owner.tenant())));
        own("cannot add its own row", own, own.worked());
    }

    private void update() throws SQLException {
        String change = "update public." + table.name() + " set tenant_id = ";
        Outcome foreign = actor.attempt(change + "tenant_id where tenant_id = '" + other + "'");
        foreign("changes rows of another", foreign, foreign.isDenied() || foreign.didNothing());
        Outcome given = actor.attempt(change + "'" + other + "'" + Sql.where(table, ownRow()));
        foreign("gives its row to another", given, given.isDenied());
        Outcome taken = actor.attempt(change + "'" + actor.tenant() + "'" + Sql.where(table, otherRow()));
        foreign("takes a row of another", taken, taken.isDenied() || taken.didNothing());
        Outcome own = actor.attempt(change + "tenant_id" + Sql.where(table, ownRow()));
        own("cannot change its own row", own, own.rows() == 1);
    }

    private void delete() throws SQLException {
        String delete = "delete from public." + table.name();
        Outcome foreign = actor.attempt(delete + " where tenant_id = '" + other + "'");
        foreign("deletes rows of another", foreign, foreign.isDenied() || foreign.didNothing());
        Outcome own = actor.attempt(delete + Sql.where(table, ownRow()));
        own("cannot delete its own row", own, own.rows() == 1 || own.isReferenceFailure());
    }

    /** Row security does not bind TRUNCATE, so nobody may but the owner, as whom nothing but migrations runs. */
    private void truncate() throws SQLException {
        if (!actor.role().equals(Roles.OWNER)) {
            Outcome all = actor.attempt("truncate public." + table.name());
            foreign("empties the table", all, all.isForWantOfAGrant());
        }
    }

    private Map<String, String> ownRow() {
        return population.rowsOf(table, actor.tenant()).getFirst();
    }

    private Map<String, String> otherRow() {
        return population.rowsOf(table, other).getFirst();
    }

    private void foreign(String otherwise, Outcome outcome, boolean holds) {
        findings.foreign(actor, table, otherwise, outcome, holds);
    }

    private void own(String otherwise, Outcome outcome, boolean works) {
        findings.own(actor, table, otherwise, outcome, works);
    }
}
