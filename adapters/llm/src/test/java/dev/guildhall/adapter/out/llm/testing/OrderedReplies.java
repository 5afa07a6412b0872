package dev.guildhall.adapter.out.llm.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.adapter.out.llm.testing.Reply.Step;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server does as a program, in OpenAI's language. It repeats the user's last message word by word; a message
 * with "delegate" makes it call the first tool on offer with the first choice of each parameter. Orders in the message:
 * {@code [server:429]} or another status, {@code cut}, {@code stall}, {@code silence}, {@code malformed}, {@code drip},
 * {@code slow} (half a second per word), {@code lie} (calls tools that do not exist, with arguments that are no JSON).
 */
public final class OrderedReplies implements Function<Asked, Reply> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ORDER = Pattern.compile("\\[server:(\\w+)]");
    private static final ModelWire WIRE = new OpenAiWire();

    @Override
    public Reply apply(Asked asked) {
        JsonNode request = parsed(asked.body());
        JsonNode last = request.path("messages").path(request.path("messages").size() - 1);
        String message = last.path("content").asText("");
        Matcher order = ORDER.matcher(message);
        if (order.find()) {
            return ordered(order.group(1), message);
        }
        JsonNode tool = request.path("tools").path(0).path("function");
        boolean wantsTool = last.path("role").asText().equals("user") && message.contains("delegate");
        return wantsTool && !tool.isMissingNode()
                ? calling(tool)
                : WIRE.reply(words("You said: " + message)).send(WIRE.end(false, 11, 7));
    }

    private static Reply ordered(String order, String message) {
        return switch (order) {
            case "cut" -> WIRE.reply(words(message)).then(new Step.Cut());
            case "stall" -> WIRE.reply(words(message)).then(new Step.Stall());
            case "silence" -> Reply.silence();
            case "malformed" -> WIRE.reply(WIRE.text("Well "), WIRE.frame("{\"choices\":[{"), WIRE.text("then"));
            case "drip" -> WIRE.reply().then(new Step.Drip(WIRE.text("drip "), Duration.ofMillis(200)));
            case "slow" ->
                WIRE.reply()
                        .sendSlowly(Arrays.asList(words("Slowly: " + message)), Duration.ofMillis(500))
                        .send(WIRE.end(false, 11, 7));
            case "lie" ->
                WIRE.reply()
                        .send(WIRE.toolCall(0, "x", "rm_rf", "{\"path\": \"/\""))
                        .send(WIRE.toolCall(1, "x", "", "not json"))
                        .send(WIRE.end(true, 11, 7));
            default ->
                Reply.status(Integer.parseInt(order), "{\"error\":{\"message\":\"as ordered\"}}")
                        .header("Retry-After", "2");
        };
    }

    private static Reply calling(JsonNode tool) {
        StringBuilder arguments = new StringBuilder("{");
        tool.path("parameters").path("properties").properties().forEach(property -> {
            String value = property.getValue().path("enum").path(0).asText("what was asked");
            arguments
                    .append(arguments.length() > 1 ? "," : "")
                    .append(ModelWire.quoted(property.getKey()))
                    .append(':')
                    .append(ModelWire.quoted(value));
        });
        return WIRE.reply()
                .send(WIRE.toolCall(
                        0,
                        "call_a",
                        tool.path("name").asText(),
                        arguments.append('}').toString()))
                .send(WIRE.end(true, 11, 7));
    }

    private static String[] words(String text) {
        return Pattern.compile("(?<=\\s)").splitAsStream(text).map(WIRE::text).toArray(String[]::new);
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON request", e);
        }
    }
}
