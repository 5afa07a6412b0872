package dev.guildhall.config;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The sources of settings, the strongest first: system properties, environment, file (the order of MicroProfile Config).
 *
 * @param byPrecedence the strongest first
 */
public record Sources(List<Source> byPrecedence) {

    static final String DEFAULT_FILE = "guildhall.properties";

    /** A text and the source it was found in. */
    record Found(String text, Source source) {}

    public Sources {
        byPrecedence = List.copyOf(byPrecedence);
    }

    /** The sources of this process: its system properties, its environment and the file these two point to. */
    public static Sources ofProcess() {
        return of(toMap(System.getProperties()), System.getenv());
    }

    /**
     * @param systemProperties any properties; those that are not ours are ignored
     * @param environment any variables; those that are not ours are ignored
     * @throws UncheckedIOException when the settings file exists and cannot be read
     */
    public static Sources of(Map<String, String> systemProperties, Map<String, String> environment) {
        Sources withoutFile = new Sources(
                List.of(new Source("system property", systemProperties), new Source("environment", environment)));
        return withoutFile
                .settingsFile()
                .filter(Files::exists)
                .map(withoutFile::and)
                .orElse(withoutFile);
    }

    Optional<Found> find(Key<?> key) {
        for (Source source : byPrecedence) {
            String text = source.values().get(key.name());
            if (text != null) {
                return Optional.of(new Found(text, source));
            }
        }
        return Optional.empty();
    }

    /** The file may only be chosen by what is known before it is read. A bad path is reported later, with all else. */
    private Optional<Path> settingsFile() {
        try {
            return find(Keys.CONFIG_FILE)
                    .map(found -> Parsers.path(found.text()))
                    .or(() -> Optional.of(
                            Parsers.path(find(Keys.DATA_DIR).map(Found::text).orElse("~/.guildhall"))
                                    .resolve(DEFAULT_FILE)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Sources and(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the settings file " + file, e);
        }
        return new Sources(
                List.of(byPrecedence.get(0), byPrecedence.get(1), new Source(file.toString(), toMap(properties))));
    }

    private static Map<String, String> toMap(Properties properties) {
        Map<String, String> map = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }
}
