package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.llm.testing.Asked;
import dev.guildhall.adapter.out.llm.testing.OpenAiWire;
import dev.guildhall.adapter.out.llm.testing.Reply;
import dev.guildhall.adapter.out.llm.testing.ScriptedModelServer;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.EventStream;
import dev.guildhall.liberty.testing.EventStream.Event;
import dev.guildhall.liberty.testing.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Any OpenAI-compatible server does the thinking, tools included. */
class OpenAiIT {

    private static final OpenAiWire WIRE = new OpenAiWire();
    private static final Pattern FIRST_CHOICE = Pattern.compile("\"enum\"\\s*:\\s*\\[\\s*\"([^\"]+)\"");

    /** The manager delegates once and then uses the result; everybody else just answers. */
    private static Reply script(Asked asked) {
        Matcher choice = FIRST_CHOICE.matcher(asked.body());
        boolean mayDelegate = asked.body().contains("Launch it") && choice.find();
        boolean hasResult =
                asked.body().contains("\"role\":\"tool\"") || asked.body().contains("\"role\" : \"tool\"");
        if (mayDelegate && !hasResult) {
            List<String> frames = new ArrayList<>(WIRE.opening());
            frames.addAll(WIRE.toolCall(
                    0,
                    "call_abc",
                    "delegate_to_agent",
                    "{\"agent_id\":\"" + choice.group(1) + "\",",
                    "\"task_description\":\"Write the posts.\"}"));
            frames.addAll(WIRE.end(true, 120, 30));
            return Reply.stream(WIRE.contentType(), frames);
        }
        List<String> frames = new ArrayList<>(WIRE.opening());
        frames.add(WIRE.text(hasResult ? "With the posts: " : "Three "));
        frames.add(WIRE.text(hasResult ? "launched." : "posts."));
        frames.addAll(WIRE.end(false, 100, 20));
        return Reply.stream(WIRE.contentType(), frames);
    }

    @Test
    void chat_withAnOpenAiCompatibleServer_shouldStreamDelegateAndMeter() {
        try (ScriptedModelServer models = ScriptedModelServer.start(OpenAiIT::script);
                Installation installation = Installation.fresh()
                        .with("GUILDHALL_DEMO_DATA", "false")
                        .with("GUILDHALL_MODEL_PROVIDER", "openai")
                        .with("GUILDHALL_MODEL_BASE_URL", models.url() + "/v1")
                        .with("GUILDHALL_MODEL_API_KEY", "sk-test")
                        .with("GUILDHALL_MODEL_NAME", "some-model")
                        .start()) {
            Client ana = installation.client().signUp("Wired");
            String sarah = ana.hire("marketing-manager", "Sarah", "");
            ana.hire("marketing-copywriter", "Jamie", sarah);

            List<Event> events;
            try (EventStream stream = ana.chat(sarah, "Launch it")) {
                events = stream.all();
            }

            assertThat(events).extracting(Event::type).contains("action", "result", "message", "usage", "done");
            assertThat(events)
                    .filteredOn(event -> event.type().equals("result"))
                    .allSatisfy(event ->
                            assertThat(event.json().getString("content")).isEqualTo("Three posts."));
            assertThat(events)
                    .filteredOn(event -> event.type().equals("usage"))
                    .allSatisfy(
                            event -> assertThat(event.json().getString("model")).isEqualTo("some-model"))
                    .extracting(event -> event.json().getInt("inputTokens"))
                    .containsExactly(120, 100);
            assertThat(models.asked())
                    .allSatisfy(asked -> assertThat(asked.headers()).containsEntry("authorization", "Bearer sk-test"));
        }
    }
}
