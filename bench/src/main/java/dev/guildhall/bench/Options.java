package dev.guildhall.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Settings of a run, from words like {@code --rounds 5}; each has a default. */
final class Options {

    private static final String NUMBER = "\\d{1,12}";

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads them. What has a number as its default must be a whole number.
     *
     * @param defaults every option there is, and its default
     * @throws IllegalArgumentException when something is not an option or has no proper value
     */
    static Options of(Map<String, String> defaults, List<String> words) {
        Map<String, String> values = new TreeMap<>(defaults);
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i).startsWith("--") ? words.get(i).substring(2) : "";
            String usual = defaults.get(name);
            if (usual == null) {
                throw new IllegalArgumentException("unknown option " + words.get(i) + "; there are "
                        + String.join(", ", new TreeMap<>(defaults).keySet()));
            }
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            if (value.isEmpty() || (usual.matches(NUMBER) && !value.matches(NUMBER))) {
                throw new IllegalArgumentException(
                        "--" + name + " needs a " + (usual.matches(NUMBER) ? "whole number" : "value"));
            }
            values.put(name, value);
        }
        return new Options(values);
    }

    /** The value of an option that is a small number. */
    int number(String name) {
        return Math.toIntExact(large(name));
    }

    /** The value of an option that is a number. */
    long large(String name) {
        return Long.parseLong(values.getOrDefault(name, ""));
    }

    /** The parts of an option that is a list with commas in it; none when it is {@code all}. */
    Set<String> names(String name) {
        String list = values.getOrDefault(name, "");
        return list.equals("all") ? Set.of() : Set.of(list.split(",", -1));
    }

    /** All of them. */
    JsonObject toJson() {
        return Json.createObjectBuilder(Map.copyOf(values)).build();
    }
}
