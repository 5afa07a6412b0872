package dev.guildhall.adapter.out.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.guildhall.adapter.out.llm.stream.StorableText;
import dev.guildhall.application.run.out.ToolArguments;
import dev.guildhall.application.run.out.ToolSpec;
import dev.guildhall.application.run.out.ToolSpec.Parameter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads arguments as strict JSON: one object of texts, every parameter exactly once, nothing else before, in or after it.
 * Nothing at all counts as the empty object, because that is what models send for a tool without parameters.
 */
public final class JsonToolArguments implements ToolArguments {

    /** Longest accepted input in characters, far above any sensible tool's needs. */
    static final int MAX_INPUT = 1 << 20;

    private static final int MAX_QUOTED = 60;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public Result read(ToolSpec tool, String input) {
        if (input.length() > MAX_INPUT) {
            return new Result.Invalid("The arguments are longer than " + MAX_INPUT + " characters.");
        }
        try (JsonParser json = JSON.createParser(input.isBlank() ? "{}" : input)) {
            Map<String, String> values = readObject(json, tool);
            requireAll(tool, values);
            return new Result.Valid(values);
        } catch (Refused refused) {
            return new Result.Invalid(refused.problem);
        } catch (JsonProcessingException wrong) {
            return new Result.Invalid(describe(wrong));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text cannot fail to be read", impossible);
        }
    }

    private static Map<String, String> readObject(JsonParser json, ToolSpec tool) throws IOException, Refused {
        require(json.nextToken() == JsonToken.START_OBJECT, "The arguments must be one JSON object.");
        Map<String, String> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Parameter parameter = parameter(tool, json.currentName());
            JsonToken value = json.nextToken();
            require(value == JsonToken.VALUE_STRING, "The argument \"" + parameter.name() + "\" must be a text.");
            values.put(parameter.name(), checked(parameter, json.getText()));
        }
        require(json.nextToken() == null, "There must be nothing after the JSON object.");
        return values;
    }

    private static Parameter parameter(ToolSpec tool, String name) throws Refused {
        for (Parameter parameter : tool.parameters()) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        throw new Refused("There is no argument \"" + quoted(name) + "\"." + known(tool));
    }

    private static String known(ToolSpec tool) {
        return tool.parameters().stream()
                .map(Parameter::name)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), names -> names.isEmpty() ? "" : " Known ones: " + names + "."));
    }

    private static String checked(Parameter parameter, String value) throws Refused {
        String named = "The argument \"" + parameter.name() + "\" ";
        require(
                value.length() <= parameter.maxLength(),
                named + "has " + value.length() + " characters; at most " + parameter.maxLength() + " are accepted.");
        require(StorableText.of(value).equals(value), named + "contains characters that are not text.");
        return value;
    }

    private static void requireAll(ToolSpec tool, Map<String, String> values) throws Refused {
        for (Parameter parameter : tool.parameters()) {
            require(values.containsKey(parameter.name()), "The argument \"" + parameter.name() + "\" is missing.");
        }
    }

    private static void require(boolean good, String problem) throws Refused {
        if (!good) {
            throw new Refused(problem);
        }
    }

    private static String describe(JsonProcessingException wrong) {
        JsonLocation where = wrong.getLocation();
        if (String.valueOf(wrong.getOriginalMessage()).startsWith("Duplicate field")) {
            return "The arguments contain the same name twice.";
        }
        String place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        return "The arguments are not valid JSON" + place + ".";
    }

    private static String quoted(String name) {
        String clean = StorableText.of(name).replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= MAX_QUOTED ? clean : clean.substring(0, MAX_QUOTED) + "…";
    }

    private static final class Refused extends Exception {
        private final String problem;

        Refused(String problem) {
            super(problem, null, false, false);
            this.problem = problem;
        }
    }
}
