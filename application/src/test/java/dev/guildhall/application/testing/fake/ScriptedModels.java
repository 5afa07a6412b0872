package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.domain.agent.ModelTier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;

/** Models that do what a test wrote down, and remember what they were asked. */
public final class ScriptedModels implements ModelGateway {

    private final InMemoryDatabase database;
    private final Queue<Function<ModelRequest, ScriptedStream>> planned = new ArrayDeque<>();
    private final List<ModelRequest> requests = new ArrayList<>();
    private final List<ScriptedStream> streams = new ArrayList<>();
    private Function<ModelTier, String> names = _ -> Script.MODEL;
    private Optional<Function<ModelRequest, Script>> otherwise = Optional.empty();

    /** Models that refuse to be called inside this database's transactions. */
    public ScriptedModels(InMemoryDatabase database) {
        this.database = database;
    }

    /** Plans the calls after those planned already, one script each. */
    public synchronized ScriptedModels plan(Script... scripts) {
        for (Script script : scripts) {
            planned.add(_ -> new ScriptedStream(script));
        }
        return this;
    }

    /** Plans a call that cannot even be started. */
    public synchronized ScriptedModels planRefusal(ModelFailure.Kind kind) {
        planned.add(_ -> {
            throw new ModelFailure(kind, "scripted refusal", Optional.empty(), null);
        });
        return this;
    }

    /** What to do in calls that nobody planned, for example depending on who is asked. */
    public synchronized ScriptedModels otherwise(Function<ModelRequest, Script> script) {
        otherwise = Optional.of(script);
        return this;
    }

    @Override
    public ModelStream open(ModelRequest request) {
        database.refuseInTransaction("a model call");
        ScriptedStream stream = next(request).apply(request);
        synchronized (this) {
            streams.add(stream);
        }
        return stream;
    }

    /** How the models of each class are called; all the same unless this is said. */
    public synchronized ScriptedModels named(Function<ModelTier, String> name) {
        names = name;
        return this;
    }

    @Override
    public synchronized String modelFor(ModelTier tier) {
        return names.apply(tier);
    }

    private synchronized Function<ModelRequest, ScriptedStream> next(ModelRequest request) {
        requests.add(request);
        Function<ModelRequest, ScriptedStream> plan = planned.poll();
        if (plan != null) {
            return plan;
        }
        Function<ModelRequest, Script> script = otherwise.orElseThrow(
                () -> new IllegalStateException("nothing is planned for model call " + requests.size()));
        return asked -> new ScriptedStream(script.apply(asked));
    }

    /** What was asked so far, in order. */
    public synchronized List<ModelRequest> requests() {
        return List.copyOf(requests);
    }

    /** What was asked last. */
    public synchronized ModelRequest lastRequest() {
        return requests.getLast();
    }

    /** Whether every call that was started has been closed. */
    public synchronized boolean allClosed() {
        return streams.stream().allMatch(ScriptedStream::isClosed);
    }
}
