package dev.guildhall.db.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of one proof, as a file in {@code target/proofs} and a line in the log. */
public final class Report {

    private final String name;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Report(String name) {
        this.name = name;
    }

    /** An empty one. */
    public static Report of(String name) {
        return new Report(name);
    }

    /** Adds a number or a text. */
    public Report with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    /** Writes it. */
    public void write() {
        String json = values.entrySet().stream()
                .map(value -> "\"" + value.getKey() + "\": " + json(value.getValue()))
                .collect(Collectors.joining(", ", "{", "}\n"));
        try {
            Files.writeString(
                    Files.createDirectories(Path.of("target", "proofs")).resolve(name + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.getLogger(Report.class.getName()).log(System.Logger.Level.INFO, name + " " + json);
    }

    private static String json(Object value) {
        return value instanceof Number
                ? value.toString()
                : "\"" + value.toString().replace("\"", "'") + "\"";
    }
}
