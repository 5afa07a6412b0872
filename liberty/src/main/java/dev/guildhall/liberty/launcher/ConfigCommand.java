package dev.guildhall.liberty.launcher;

import dev.guildhall.config.Settings;
import dev.guildhall.config.SettingsListing;
import dev.guildhall.config.Sources;
import java.io.PrintStream;

/** Prints every setting with its value, origin and meaning; fails when they cannot be used. */
final class ConfigCommand {

    private final PrintStream out;

    ConfigCommand(PrintStream out) {
        this.out = out;
    }

    int run(Sources sources) {
        for (SettingsListing.Line line : SettingsListing.of(sources)) {
            out.printf("%s = %s  (%s)%n    %s%n", line.name(), line.value(), line.source(), line.meaning());
        }
        out.flush();
        Settings.from(sources);
        return 0;
    }
}
