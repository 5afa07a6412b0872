package dev.guildhall.liberty.launcher;

import dev.guildhall.config.Keys;
import dev.guildhall.config.Unsafe;
import dev.guildhall.db.DatabaseGuard;
import dev.guildhall.db.DatabaseProblem;
import dev.guildhall.db.Migrator;
import dev.guildhall.db.Roles;
import dev.guildhall.db.catalog.CatalogSeeder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes sure that the server may work with a database, migrating it when that helps and the owner role is known. */
final class DatabasePreparation {

    private final ConnectedDatabase database;
    private final Set<Unsafe> accepted;

    /**
     * @param accepted what is unsafe and was accepted by name
     */
    DatabasePreparation(ConnectedDatabase database, Set<Unsafe> accepted) {
        this.database = database;
        this.accepted = accepted;
    }

    /** Returns when the guard has nothing to say. An up-to-date database costs a few queries and no migration engine. */
    void prepare() {
        List<DatabaseProblem> problems = guard();
        boolean migratable = onlySchema(problems) && database.owner().isPresent();
        if (!problems.isEmpty() && migratable) {
            migrate();
        } else {
            refuse(problems);
            refuseTrust();
            seedCatalog();
        }
    }

    /** A password that is not asked for protects nothing: whoever reaches the database reads everything. */
    private void refuseTrust() {
        List<String> unasked = accepted.contains(Unsafe.TRUSTING_DATABASE) ? List.of() : database.unasked();
        if (!unasked.isEmpty()) {
            throw new LaunchFailure("the database lets " + String.join(" and ", unasked)
                    + " in with any password; have its pg_hba.conf ask for one (scram-sha-256), or accept it: "
                    + Keys.ACCEPT_UNSAFE.name() + "=trusting-database");
        }
    }

    private void seedCatalog() {
        database.asOwner().ifPresent(owner -> new CatalogSeeder(owner).seed());
    }

    /** Migrates as the owner role, then lets the guard judge. */
    void migrate() {
        refuseTrust();
        database.asOwner().ifPresent(owner -> {
            Roles roles = new Roles(owner);
            roles.ensure();
            new Migrator(owner).migrate();
            roles.grantApplicationTo(database.application().user());
        });
        refuse(guard());
        seedCatalog();
    }

    private List<DatabaseProblem> guard() {
        return new DatabaseGuard(database.asApplication()).problems();
    }

    private static boolean onlySchema(List<DatabaseProblem> problems) {
        return problems.stream().allMatch(problem -> problem.kind() == DatabaseProblem.Kind.SCHEMA);
    }

    private static void refuse(List<DatabaseProblem> problems) {
        if (!problems.isEmpty()) {
            throw new LaunchFailure(
                    problems.stream().map(DatabaseProblem::line).collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
