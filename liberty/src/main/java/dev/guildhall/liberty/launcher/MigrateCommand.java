package dev.guildhall.liberty.launcher;

import dev.guildhall.config.DatabaseSettings;
import dev.guildhall.config.Settings;
import dev.guildhall.config.Sources;
import java.io.PrintStream;

/** Brings an external database to this version and exits, for installations that keep the owner role away from servers. */
final class MigrateCommand {

    private final PrintStream out;

    MigrateCommand(PrintStream out) {
        this.out = out;
    }

    int run(Sources sources) {
        Settings settings = Settings.from(sources);
        switch (settings.database()) {
            case DatabaseSettings.Embedded _ ->
                throw new LaunchFailure(
                        "the embedded database is migrated at each start; set GUILDHALL_DATABASE_URL to migrate another");
            case DatabaseSettings.External external -> {
                if (external.owner().isEmpty()) {
                    throw new LaunchFailure("GUILDHALL_DATABASE_OWNER_USER and _OWNER_PASSWORD are needed to migrate");
                }
                new DatabasePreparation(ConnectedDatabase.external(external), settings.accepted()).migrate();
            }
        }
        out.println("The database is at this version.");
        return 0;
    }
}
