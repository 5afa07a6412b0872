package dev.guildhall.liberty.launcher;

import dev.guildhall.db.DatabaseGuard;
import dev.guildhall.db.DatabaseProblem;
import dev.guildhall.db.Migrator;
import dev.guildhall.db.Roles;
import dev.guildhall.db.catalog.CatalogSeeder;
import java.util.List;
import java.util.stream.Collectors;

/** Makes sure that the server may work with a database, migrating it when that helps and the owner role is known. */
final class DatabasePreparation {

    private final ConnectedDatabase database;

    DatabasePreparation(ConnectedDatabase database) {
        this.database = database;
    }

    /** Returns when the guard has nothing to say. An up-to-date database costs a few queries and no migration engine. */
    void prepare() {
        List<DatabaseProblem> problems = guard();
        if (!problems.isEmpty() && onlySchema(problems) && database.owner().isPresent()) {
            migrate();
        } else {
            refuse(problems);
            seedCatalog();
        }
    }

    private void seedCatalog() {
        database.asOwner().ifPresent(owner -> new CatalogSeeder(owner).seed());
    }

    /** Migrates as the owner role, then lets the guard judge. */
    void migrate() {
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
