package dev.guildhall.liberty.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A line of the reviewed table of routes.
 *
 * @param roles who may use it; {@code everybody} when it is open
 */
public record Route(String method, String path, Set<String> roles) {

    private static final Path TABLE = Path.of("..", "docs", "security", "routes.md");

    /** All of the table. */
    public static List<Route> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> line.contains("| /api/"))
                    .map(line -> line.split(" *\\| *", -1))
                    .map(cells -> new Route(cells[1], cells[2], Set.of(cells[4].split(" ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a role is named. */
    public boolean admits(String role) {
        return roles.contains(role) || roles.contains("everybody");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
