package dev.guildhall.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings of a run, from words like {@code --rounds 5}; whole numbers, each with a default. */
final class Options {

    private final Map<String, Long> values;

    private Options(Map<String, Long> values) {
        this.values = values;
    }

    /**
     * Reads them.
     *
     * @param defaults every option there is, and its default
     * @throws IllegalArgumentException when something is not an option or not a number
     */
    static Options of(Map<String, Long> defaults, List<String> words) {
        Map<String, Long> values = new TreeMap<>(defaults);
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i).startsWith("--") ? words.get(i).substring(2) : "";
            if (!defaults.containsKey(name)) {
                throw new IllegalArgumentException("unknown option " + words.get(i) + "; there are "
                        + String.join(", ", new TreeMap<>(defaults).keySet()));
            }
            if (i + 1 == words.size() || !words.get(i + 1).matches("\\d{1,12}")) {
                throw new IllegalArgumentException("--" + name + " needs a whole number");
            }
            values.put(name, Long.valueOf(words.get(i + 1)));
        }
        return new Options(values);
    }

    /** The value of an option that is a small number. */
    int number(String name) {
        return Math.toIntExact(large(name));
    }

    /** The value of an option. */
    long large(String name) {
        Long value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no option " + name);
        }
        return value;
    }

    /** All of them. */
    JsonObject toJson() {
        return Json.createObjectBuilder(Map.copyOf(values)).build();
    }
}
