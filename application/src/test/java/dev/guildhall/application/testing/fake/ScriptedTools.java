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
    private final Map<String, Scripted> scripted = new LinkedHashMap<>();
    private final Map<String, Result> effects = new LinkedHashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Call> compensated = new ArrayList<>();
    private int failures;

    private record Scripted(ToolManifest manifest, Function<Call, Result> answer) {}

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
        scripted.put(manifest.name(), new Scripted(manifest, answer));
        return this;
    }

    @Override
    public synchronized List<ToolManifest> manifests() {
        return scripted.values().stream().map(Scripted::manifest).toList();
    }

    @Override
    public synchronized Result call(Call call, Consumer<Runnable> onCancel) {
        database.refuseInTransaction("a tool call");
        calls.add(call);
        Scripted tool = scripted.get(call.tool());
        if (tool == null) {
            throw new IllegalStateException("there is no tool " + call.tool());
        }
        return tool.manifest().idempotent()
                ? effects.computeIfAbsent(
                        call.idempotencyKey(), _ -> tool.answer().apply(call))
                : tool.answer().apply(call);
    }

    @Override
    public synchronized Result compensate(Call call, Consumer<Runnable> onCancel) {
        database.refuseInTransaction("a compensation");
        if (failures > 0) {
            failures--;
            return new Result.Failed("It is down.");
        }
        compensated.add(call);
        return new Result.Succeeded("undone");
    }

    /** Lets the next compensations fail. */
    public synchronized void failCompensations(int times) {
        failures = times;
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
