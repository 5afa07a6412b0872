package dev.guildhall.application.testing.fake;

import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tools outside that do what a test wrote down, remember what they were called with, and act once per idempotency key. */
public final class ScriptedTools implements ToolRuntime {

    private final InMemoryDatabase database;
    private final Map<String, ToolManifest> manifests = new LinkedHashMap<>();
    private final Map<String, Function<Call, Result>> answers = new LinkedHashMap<>();
    private final Map<String, Result> effects = new LinkedHashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Call> compensated = new ArrayList<>();

    /** Tools that refuse to be called inside this database's transactions. */
    public ScriptedTools(InMemoryDatabase database) {
        this.database = database;
    }

    /** A tool with one optional text argument {@code text} and an optional {@code amount}. */
    public static ToolManifest manifest(String name, Effect effect, boolean idempotent) {
        return new ToolManifest(
                name,
                "Does " + name + ".",
                "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
                        + "\"text\":{\"type\":\"string\",\"maxLength\":1000},"
                        + "\"amount\":{\"type\":\"string\",\"maxLength\":20}}}",
                Optional.empty(),
                Duration.ofSeconds(10),
                effect,
                Audience.EXTERNAL,
                Optional.of("amount"),
                "tool:" + name,
                idempotent);
    }

    /** Adds a tool. */
    public synchronized ScriptedTools with(ToolManifest manifest, Function<Call, Result> answer) {
        manifests.put(manifest.name(), manifest);
        answers.put(manifest.name(), answer);
        return this;
    }

    @Override
    public synchronized List<ToolManifest> manifests() {
        return List.copyOf(manifests.values());
    }

    @Override
    public synchronized Result call(Call call, Consumer<Runnable> onCancel) {
        database.refuseInTransaction("a tool call");
        calls.add(call);
        ToolManifest manifest = manifests.get(call.tool());
        if (manifest == null) {
            throw new IllegalStateException("there is no tool " + call.tool());
        }
        return manifest.idempotent()
                ? effects.computeIfAbsent(
                        call.idempotencyKey(), _ -> answers.get(call.tool()).apply(call))
                : answers.get(call.tool()).apply(call);
    }

    @Override
    public synchronized Result compensate(Call call, Consumer<Runnable> onCancel) {
        database.refuseInTransaction("a compensation");
        compensated.add(call);
        return new Result.Succeeded("undone");
    }

    /** All calls, in order. */
    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** All compensations, in order. */
    public synchronized List<Call> compensated() {
        return List.copyOf(compensated);
    }
}
