package dev.guildhall.liberty.proof.testing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text tells an {@link ObedientModel} to do. It travels as one word that any text may carry, a prompt, a task, a
 * tool's result or a memory; a plan may contain others as arguments.
 *
 * @param steps model calls that ask for tools, in order
 * @param last what is said in the end, word by word
 * @param pause milliseconds between two words
 */
public record Plan(List<Step> steps, String last, int pause) {

    private static final Pattern WORD = Pattern.compile("\\[plan:([A-Za-z0-9_-]+)]");

    /** One model call: something said, then tools, all at once. */
    public record Step(String aside, List<Call> calls) {}

    /** A tool to ask for. */
    public record Call(String tool, JsonObject arguments) {}

    /** Says only this. */
    public static Plan saying(String last) {
        return new Plan(List.of(), last, 0);
    }

    /** Calls these tools at once, after those before. */
    public Plan then(String aside, Call... calls) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(aside, List.of(calls)));
        return new Plan(more, last, pause);
    }

    /** Speaks more slowly. */
    public Plan slowly(int milliseconds) {
        return new Plan(steps, last, milliseconds);
    }

    /** Everything that is said on the way and in the end. */
    public String answer() {
        StringBuilder all = new StringBuilder();
        steps.forEach(step -> all.append(step.aside()));
        return all.append(last).toString();
    }

    /** A call with text arguments: name, value, name, value. */
    public static Call call(String tool, String... namesAndValues) {
        var arguments = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Call(tool, arguments.build());
    }

    /** Hands a plan to a colleague. */
    public static Call delegate(String colleague, Plan task) {
        return call("delegate_to_agent", "agent_id", colleague, "task_description", "Please do: " + task.word());
    }

    /** The plan as a word. */
    public String word() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Step step : steps) {
            JsonArrayBuilder calls = Json.createArrayBuilder();
            step.calls()
                    .forEach(call -> calls.add(
                            Json.createObjectBuilder().add("tool", call.tool()).add("arguments", call.arguments())));
            list.add(Json.createObjectBuilder().add("aside", step.aside()).add("calls", calls));
        }
        String json = Json.createObjectBuilder()
                .add("steps", list)
                .add("last", last)
                .add("pause", pause)
                .build()
                .toString();
        return "[plan:" + Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8))
                + "]";
    }

    /** The last plan in a text. */
    static Optional<Plan> in(String text) {
        Matcher matcher = WORD.matcher(text);
        return matcher.results()
                .map(found -> found.group(1))
                .reduce((_, later) -> later)
                .map(Plan::read);
    }

    private static Plan read(String encoded) {
        String json = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject plan = reader.readObject();
            return new Plan(
                    plan.getJsonArray("steps").stream().map(Plan::step).toList(),
                    plan.getString("last"),
                    plan.getInt("pause"));
        }
    }

    private static Step step(JsonValue value) {
        return new Step(
                value.asJsonObject().getString("aside"),
                value.asJsonObject().getJsonArray("calls").stream()
                        .map(JsonValue::asJsonObject)
                        .map(call -> new Call(call.getString("tool"), call.getJsonObject("arguments")))
                        .toList());
    }
}
