package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.ToolArguments;
import dev.guildhall.application.run.out.ToolSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads flat JSON objects of strings; of escapes it knows those for quote, backslash and line break. */
public final class SimpleToolArguments implements ToolArguments {

    private static final Pattern OBJECT = Pattern.compile("\\s*\\{(.*)}\\s*", Pattern.DOTALL);
    private static final String STRING = "\"((?:[^\"\\\\]|\\\\[\"\\\\n])*)\"";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern FIELD =
            Pattern.compile("\\G\\s*" + STRING + "\\s*:\\s*" + STRING + "\\s*(,(?=\\s*\")|\\z)");

    @Override
    public Result read(ToolSpec tool, String input) {
        Matcher object = OBJECT.matcher(input);
        if (!object.matches()) {
            return new Result.Invalid("The input must be a JSON object.");
        }
        String body = object.group(1);
        Map<String, String> values = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(body);
        int end = 0;
        while (end < body.length() && field.find()) {
            values.put(unescape(field.group(1)), unescape(field.group(2)));
            end = field.end();
        }
        return body.substring(end).isBlank() ? check(tool, values) : new Result.Invalid("All values must be text.");
    }

    private static Result check(ToolSpec tool, Map<String, String> values) {
        for (ToolSpec.Parameter parameter : tool.parameters()) {
            String value = values.get(parameter.name());
            if (value == null) {
                return new Result.Invalid("The parameter " + parameter.name() + " is missing.");
            }
            if (value.length() > parameter.maxLength()) {
                return new Result.Invalid("The parameter " + parameter.name() + " is too long.");
            }
        }
        return values.size() == tool.parameters().size()
                ? new Result.Valid(Map.copyOf(values))
                : new Result.Invalid("There are parameters that this tool does not have.");
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1).equals("n") ? "\n" : escape.group(1)));
    }
}
