package dev.guildhall.adapter.out.tools;

import dev.guildhall.adapter.out.tools.Guard.GivenUp;
import dev.guildhall.adapter.out.tools.schema.Schemas;
import dev.guildhall.adapter.out.tools.schema.StrictJson;
import dev.guildhall.adapter.out.tools.schema.UnfitJson;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Calls outside tools under guard, and believes a result only when it keeps its contract. */
public final class GuardedToolRuntime implements ToolRuntime {

    private final Map<String, OutsideTool> tools = new LinkedHashMap<>();
    private final Guard guard;
    private final Schemas schemas = new Schemas();

    /**
     * @param tools each name once
     * @param threads where attempts are made, one thread each
     */
    public GuardedToolRuntime(Collection<OutsideTool> tools, ExecutorService threads) {
        this(tools, new Guard(GuardPolicy.DEFAULT, threads));
    }

    GuardedToolRuntime(Collection<OutsideTool> tools, Guard guard) {
        this.guard = guard;
        for (OutsideTool tool : tools) {
            if (this.tools.put(tool.manifest().name(), tool) != null) {
                throw new IllegalArgumentException(
                        "there are two tools named " + tool.manifest().name());
            }
        }
    }

    @Override
    public List<ToolManifest> manifests() {
        return tools.values().stream().map(OutsideTool::manifest).toList();
    }

    @Override
    public Result call(Call call, Consumer<Runnable> onCancel) {
        OutsideTool tool = tools.get(call.tool());
        if (tool == null || !tool.manifest().isFor(call.tenant())) {
            return gone(call);
        }
        Result result = resultOf(tool, call, () -> guard.call(tool, call, onCancel));
        return result instanceof Result.Succeeded(String content) ? kept(tool.manifest(), content) : result;
    }

    @Override
    public Result compensate(Call call, Consumer<Runnable> onCancel) {
        OutsideTool tool = tools.get(call.tool());
        if (tool == null || !tool.manifest().isFor(call.tenant())) {
            return gone(call);
        }
        if (tool.manifest().effect() != Effect.COMPENSABLE) {
            return new Result.Failed("What the tool " + call.tool() + " did cannot be made good by a call.");
        }
        Result result = resultOf(tool, call, () -> guard.compensate(tool, call, onCancel));
        return result instanceof Result.Succeeded(String content) ? new Result.Succeeded(Cut.of(content)) : result;
    }

    /** A call under guard. */
    @FunctionalInterface
    private interface Guarded {
        String make() throws GivenUp;
    }

    private static Result resultOf(OutsideTool tool, Call call, Guarded work) {
        try {
            return new Result.Succeeded(covered(call, work.make()));
        } catch (GivenUp givenUp) {
            boolean changes = tool.manifest().effect() != Effect.READ;
            String words = Failures.describe(tool.manifest().name(), givenUp.last(), changes);
            return new Result.Failed(Cut.of(covered(call, words)));
        }
    }

    /** A tool that answers with the secret it was given does not tell it to a model. Before anything is cut, or half could stay. */
    private static String covered(Call call, String said) {
        return call.secret().map(secret -> secret.coveredIn(said)).orElse(said);
    }

    private Result kept(ToolManifest tool, String content) {
        Optional<String> problem = tool.outputSchema().flatMap(schema -> problem(schema, content));
        return problem.<Result>map(what -> new Result.Failed(
                        "The tool " + tool.name() + " answered what its contract does not allow: " + what))
                .orElseGet(() -> new Result.Succeeded(Cut.of(content)));
    }

    private Optional<String> problem(String schema, String content) {
        try {
            return schemas.brokenRules(schema, StrictJson.read(content));
        } catch (UnfitJson wrong) {
            return Optional.of("its text " + wrong.problem() + ".");
        }
    }

    private static Result gone(Call call) {
        return new Result.Failed("There is no tool named '" + call.tool() + "' any more.");
    }
}
