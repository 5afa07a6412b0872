package dev.guildhall.config;

import java.util.List;

/** Every key with its value and where that came from, for people to read. Shows no secret. */
public final class SettingsListing {

    /**
     * @param name the key
     * @param value what is in effect; secrets are hidden
     * @param source where it came from
     * @param meaning what it is for
     */
    public record Line(String name, String value, String source, String meaning) {}

    private SettingsListing() {}

    /** One line per key, in documented order. */
    public static List<Line> of(Sources sources) {
        return Keys.all().stream().map(key -> line(key, sources)).toList();
    }

    private static Line line(Key<?> key, Sources sources) {
        return sources.find(key)
                .map(found -> new Line(
                        key.name(),
                        key.secret() ? new Secret(found.text()).toString() : found.text(),
                        found.source().label(),
                        key.meaning()))
                .orElseGet(() -> new Line(key.name(), key.defaultText().orElse("-"), "default", key.meaning()));
    }
}
