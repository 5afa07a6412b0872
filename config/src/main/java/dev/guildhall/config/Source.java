package dev.guildhall.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A place where settings come from, reduced to the keys that are ours. Blank values count as not given, because an
 * empty environment variable is how many tools say "unset".
 *
 * @param label how messages call it, such as {@code environment}
 * @param values canonical key to text
 */
public record Source(String label, Map<String, String> values) {

    public Source {
        Map<String, String> ours = new TreeMap<>();
        values.forEach((name, text) -> {
            if (KeyNames.isOurs(name) && !text.isBlank()) {
                ours.put(KeyNames.canonical(name), text.strip());
            }
        });
        values = Map.copyOf(ours);
    }

    /** The file that it was read from, if it was: such a source is called by its path. */
    Optional<Path> file() {
        return Optional.of(Path.of(label)).filter(Path::isAbsolute);
    }
}
