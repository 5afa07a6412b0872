package dev.guildhall.liberty.proof.testing;

import dev.guildhall.adapter.out.llm.testing.Asked;
import dev.guildhall.adapter.out.llm.testing.OpenAiWire;
import dev.guildhall.adapter.out.llm.testing.Reply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A model that does what the latest text with a {@link Plan} in it says, whoever wrote that text, and goes on exactly
 * where it was interrupted. Without any plan it greets.
 */
public final class ObedientModel implements Function<Asked, Reply> {

    private static final OpenAiWire WIRE = new OpenAiWire();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<= )");

    /** A message of a request. */
    private record Said(String role, String content, boolean callsTools) {}

    @Override
    public Reply apply(Asked asked) {
        List<Said> said = messages(asked.body());
        for (int i = said.size() - 1; i >= 0; i--) {
            Said message = said.get(i);
            boolean commands = message.role().equals("user") || message.role().equals("tool");
            Optional<Plan> plan = commands ? Plan.in(message.content()) : Optional.empty();
            if (plan.isPresent()) {
                return obey(plan.get(), said.subList(i + 1, said.size()));
            }
        }
        return WIRE.answer("Good day.");
    }

    private static Reply obey(Plan plan, List<Said> since) {
        int done = Math.toIntExact(since.stream().filter(Said::callsTools).count());
        boolean acts = done < plan.steps().size();
        String text = acts ? plan.steps().get(done).aside() : plan.last();
        List<Plan.Call> calls = acts ? plan.steps().get(done).calls() : List.of();
        String kept = interrupted(since);
        List<String> frames = new ArrayList<>();
        BETWEEN_WORDS
                .splitAsStream(
                        text.startsWith(kept) ? text.substring(kept.length()).stripLeading() : text)
                .filter(word -> !word.isEmpty())
                .forEach(word -> frames.add(WIRE.text(word)));
        for (int i = 0; i < calls.size(); i++) {
            frames.addAll(WIRE.toolCall(
                    i,
                    "call_" + done + "_" + i,
                    calls.get(i).tool(),
                    calls.get(i).arguments().toString()));
        }
        return WIRE.reply().sendSlowly(frames, Duration.ofMillis(plan.pause())).send(WIRE.end(acts, 50, 20));
    }

    /** What it had said of this answer before it was asked to go on, without the space at its end. */
    private static String interrupted(List<Said> since) {
        if (since.size() < 2
                || !since.getLast().role().equals("user")
                || !since.get(since.size() - 2).role().equals("assistant")
                || since.get(since.size() - 2).callsTools()) {
            return "";
        }
        return since.get(since.size() - 2).content();
    }

    private static List<Said> messages(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("messages").stream()
                    .map(JsonValue::asJsonObject)
                    .map(message ->
                            new Said(message.getString("role"), content(message), message.containsKey("tool_calls")))
                    .toList();
        }
    }

    private static String content(JsonObject message) {
        return switch (message.get("content")) {
            case null -> "";
            case JsonString text -> text.getString();
            case JsonValue other -> other.toString();
        };
    }
}
