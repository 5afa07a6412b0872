package dev.guildhall.application.run.sim;

import dev.guildhall.application.testing.fake.ScriptedTools;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What tools do outside, for good. Slow, now and then failing, and lying: an answer may be lost after the effect has
 * happened, and what comes back may order the model about.
 */
final class World implements ToolRuntime {

    static final ToolManifest LOOK_UP = ScriptedTools.manifest("look_up", Effect.READ, true);
    static final ToolManifest BOOK = ScriptedTools.manifest("book", Effect.COMPENSABLE, true);
    static final ToolManifest POST = ScriptedTools.manifest("post", Effect.IRREVERSIBLE, true);
    static final ToolManifest PRINT = ScriptedTools.manifest("print", Effect.REVERSIBLE, false);

    private final Random random;
    private final Runnable pause;
    private final Map<String, Integer> effects = new LinkedHashMap<>();
    private final Map<String, Call> first = new LinkedHashMap<>();
    private final Set<String> undone = new HashSet<>();
    private String temptation = "";
    private boolean troubled = true;

    World(Random random, Runnable pause) {
        this.random = random;
        this.pause = pause;
    }

    /** What results whisper to models. */
    void tempt(String text) {
        temptation = text;
    }

    void calmDown() {
        troubled = false;
    }

    @Override
    public List<ToolManifest> manifests() {
        return List.of(LOOK_UP, BOOK, POST, PRINT);
    }

    @Override
    public Result call(Call call, Consumer<Runnable> onCancel) {
        pause.run();
        if (troubled && random.nextInt(6) == 0) {
            return new Result.Failed("It is down.");
        }
        happen(call);
        pause.run();
        if (troubled && random.nextInt(6) == 0) {
            return new Result.Failed("No answer in time.");
        }
        return new Result.Succeeded("done " + random.nextInt(1000) + temptation);
    }

    private void happen(Call call) {
        boolean honoursKeys = !call.tool().equals(PRINT.name());
        first.putIfAbsent(call.idempotencyKey(), call);
        effects.merge(call.idempotencyKey(), 1, (before, one) -> honoursKeys ? before : before + one);
    }

    @Override
    public Result compensate(Call call, Consumer<Runnable> onCancel) {
        pause.run();
        undone.add(call.idempotencyKey());
        return new Result.Succeeded("undone");
    }

    /** How often the effect under each key has happened. */
    Map<String, Integer> effects() {
        return effects;
    }

    /** The call under a key. */
    Optional<Call> callUnder(String key) {
        return Optional.ofNullable(first.get(key));
    }

    boolean isUndone(String key) {
        return undone.contains(key);
    }

    /** Effects of a tenant's runs. */
    List<Call> callsOf(TenantId tenant) {
        return first.values().stream()
                .filter(call -> call.tenant().equals(tenant))
                .toList();
    }
}
