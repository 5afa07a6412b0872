package dev.guildhall.bench.measure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a run found: printed while it grows, written as JSON at its end. */
public final class Report {

    private final JsonObjectBuilder raw = Json.createObjectBuilder();
    private final List<Goal> goals = new ArrayList<>();

    /** Adds raw figures under a name. */
    public void add(String name, JsonObject figures) {
        raw.add(name, figures);
    }

    /** Shows something to whoever watches. */
    public void say(Object text) {
        System.out.println(text);
        System.out.flush();
    }

    /** Adds a goal and shows how it fared. */
    public void judge(Goal goal) {
        goals.add(goal);
        say(goal);
    }

    /**
     * Writes everything to a file named after day and kind of machine.
     *
     * @param postgres version of the database's server
     * @return the file
     */
    public Path write(Path folder, String name, LocalDate day, Machine machine, String postgres, JsonObject settings)
            throws IOException {
        JsonObject document = Json.createObjectBuilder()
                .add("benchmark", name)
                .add("date", day.toString())
                .add("machine", describe(machine).add("postgresql", postgres))
                .add("settings", settings)
                .add("goals", describe(goals))
                .add("figures", raw)
                .build();
        Files.createDirectories(folder);
        Path file = folder.resolve(day + "-" + machine.hostClass() + ".json");
        try (Writer text = Files.newBufferedWriter(file);
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            json.writeObject(document);
        }
        return file;
    }

    private static JsonObjectBuilder describe(Machine machine) {
        return Json.createObjectBuilder()
                .add("os", machine.os())
                .add("architecture", machine.architecture())
                .add("cores", machine.cores())
                .add("memoryGib", machine.memoryGib())
                .add("jdk", machine.jdk());
    }

    private static JsonArrayBuilder describe(List<Goal> goals) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Goal goal : goals) {
            array.add(Json.createObjectBuilder()
                    .add("what", goal.what())
                    .add("reached", goal.reached())
                    .add(goal.atLeast() ? "atLeast" : "atMost", goal.wanted())
                    .add("unit", goal.unit())
                    .add("met", goal.isMet()));
        }
        return array;
    }
}
