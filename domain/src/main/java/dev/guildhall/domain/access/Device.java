package dev.guildhall.domain.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From where somebody signs in, as far as that helps its owner to tell sessions apart. Both are what the other side says.
 *
 * @param origin remote address, at most 60 characters
 * @param program what it calls itself, in few words: {@code Firefox on Linux}
 */
public record Device(String origin, String program) {

    /** Most characters of either. */
    public static final int MAX = 60;

    private static final String OTHER = "Another program";

    /** More telling words come first: nearly everybody claims to be Safari, too. */
    private static final List<Map.Entry<String, String>> PROGRAMS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"),
            Map.entry("curl/", "curl"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iOS"),
            Map.entry("iPad", "iOS"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    /** Cuts both to their length. */
    public Device {
        origin = cut(origin);
        program = cut(program);
    }

    /**
     * Reads what a program says about itself.
     *
     * @param userAgent empty when it says nothing
     */
    public static Device of(String origin, String userAgent) {
        String program = find(PROGRAMS, userAgent).orElse(OTHER);
        return new Device(
                origin,
                find(SYSTEMS, userAgent)
                        .map(system -> program + " on " + system)
                        .orElse(program));
    }

    private static Optional<String> find(List<Map.Entry<String, String>> words, String text) {
        return words.stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String cut(String text) {
        return text.length() <= MAX ? text : text.substring(0, MAX);
    }
}
