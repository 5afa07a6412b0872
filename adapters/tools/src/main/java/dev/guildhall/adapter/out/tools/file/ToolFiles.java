package dev.guildhall.adapter.out.tools.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.guildhall.adapter.out.tools.OutsideTool;
import dev.guildhall.adapter.out.tools.http.HttpCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a file of tools, or every {@code .yaml}, {@code .yml} and {@code .json} file in a directory. */
public final class ToolFiles {

    private static final int MOST_TOOLS = 500;
    private static final long LONGEST_FILE = 1 << 20;
    private static final Pattern FILE = Pattern.compile(".+\\.(?:yaml|yml|json)");

    private final HttpCaller caller;
    private final List<OutsideTool> tools = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> taken;

    private ToolFiles(Set<String> taken, HttpCaller caller) {
        this.taken = new HashSet<>(taken);
        this.caller = caller;
    }

    /**
     * Reads the tools.
     *
     * @param place a file or a directory
     * @param taken names that other tools have
     * @param caller calls them
     * @throws InvalidTools naming every problem at once
     */
    public static List<OutsideTool> read(Path place, Set<String> taken, HttpCaller caller) {
        ToolFiles files = new ToolFiles(taken, caller);
        files.filesAt(place).forEach(files::readFile);
        if (files.tools.size() > MOST_TOOLS) {
            files.problems.add(place + ": has more than " + MOST_TOOLS + " tools");
        }
        if (!files.problems.isEmpty()) {
            throw new InvalidTools(files.problems);
        }
        return List.copyOf(files.tools);
    }

    private List<Path> filesAt(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(
                            file -> FILE.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(place + ": cannot be read");
            return List.of();
        }
    }

    private void readFile(Path file) {
        try {
            if (Files.size(file) > LONGEST_FILE) {
                problems.add(file + ": is longer than " + LONGEST_FILE + " bytes");
                return;
            }
            readTools(file, parse(Files.readString(file)));
        } catch (IOException _) {
            problems.add(file + ": cannot be read, or is not UTF-8");
        } catch (YAMLException | IllegalArgumentException e) {
            problems.add(file + ": is not valid: " + oneLine(e));
        }
    }

    /** JSON is YAML, too. */
    private static JsonNode parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(20);
        Object value = new Yaml(new SafeConstructor(options)).load(text);
        return JsonMapper.builder().build().valueToTree(value);
    }

    private void readTools(Path file, JsonNode content) {
        JsonNode list = content.path("tools");
        if (!content.isObject() || content.size() != 1 || !list.isArray()) {
            problems.add(file + ": must have one key, tools, with a list of tools");
            return;
        }
        int number = 0;
        for (JsonNode entry : list) {
            number++;
            ToolEntry tool = new ToolEntry(entry, caller);
            String name = tool.name();
            String where = file + ": tool " + number + (name.isEmpty() ? "" : " (" + name + ")") + ": ";
            if (!name.isEmpty() && !taken.add(name)) {
                problems.add(where + "there is another tool of that name");
            }
            tool.read().ifPresent(tools::add);
            tool.problems().forEach(problem -> problems.add(where + problem));
        }
    }

    private static String oneLine(RuntimeException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(String::strip)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
