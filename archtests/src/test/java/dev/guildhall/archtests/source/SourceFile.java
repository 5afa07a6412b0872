package dev.guildhall.archtests.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text file of the repository.
 *
 * @param path from the repository's root, with slashes
 */
record SourceFile(String path, List<String> lines) {

    SourceFile {
        lines = List.copyOf(lines);
    }

    /** A file that exists only in a test. */
    static SourceFile of(String path, String text) {
        return new SourceFile(path, text.lines().toList());
    }

    String text() {
        return String.join("\n", lines);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String directory() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    /** Whether it is part of the product, and not of its tests or its build. */
    boolean isMain() {
        return path.contains("src/main/");
    }

    /** Lines that contain something, as they are reported. */
    Stream<String> linesWith(Pattern pattern) {
        return lines.stream().filter(line -> pattern.matcher(line).find()).map(line -> path + ": " + line.strip());
    }
}
