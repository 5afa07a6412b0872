package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.shared.TokenCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a model does in one call, step by step; each step arrives by itself. Immutable: every method returns a longer
 * script.
 *
 * @param steps what happens, in order
 */
public record Script(List<Step> steps) {

    /** Model that answers. */
    public static final String MODEL = "scripted";

    /** What every finished call reports. */
    public static final ModelChunk.Reported REPORTED =
            new ModelChunk.Reported(new TokenCount(1000), new TokenCount(200));

    /** One thing that happens. */
    public sealed interface Step {
        /** Something arrives. */
        record Send(ModelChunk chunk) implements Step {}

        /** Nothing arrives until the gate opens. */
        record Wait(Gate gate) implements Step {}

        /** The call breaks. */
        record Break(ModelFailure.Kind kind, Optional<Duration> retryAfter) implements Step {}
    }

    /** Takes a copy. */
    public Script {
        steps = List.copyOf(steps);
    }

    /** Nothing yet. */
    public static Script empty() {
        return new Script(List.of());
    }

    /** A complete answer in these pieces. */
    public static Script answer(String... pieces) {
        return saying(pieces).end(CallEnd.ANSWERED);
    }

    /** These pieces of an answer, and then nothing yet. */
    public static Script saying(String... pieces) {
        Script script = empty();
        for (String piece : pieces) {
            script = script.plus(new Step.Send(new ModelChunk.Text(piece)));
        }
        return script;
    }

    /** A complete call that says nothing and asks for one tool. */
    public static Script wish(String tool, String input) {
        return empty().wishing(new ModelChunk.Wish(tool, input));
    }

    /** A call that breaks before anything arrives. */
    public static Script failure(ModelFailure.Kind kind) {
        return empty().breaking(kind);
    }

    /** Then a piece of reasoning. */
    public Script thinking(String content) {
        return plus(new Step.Send(new ModelChunk.Thought(content)));
    }

    /** Then a piece of the answer. */
    public Script text(String content) {
        return plus(new Step.Send(new ModelChunk.Text(content)));
    }

    /** Then nothing until the gate opens. */
    public Script waiting(Gate gate) {
        return plus(new Step.Wait(gate));
    }

    /** Then a failure. */
    public Script breaking(ModelFailure.Kind kind) {
        return plus(new Step.Break(kind, Optional.empty()));
    }

    /** Then a failure with advice when to come back. */
    public Script breaking(ModelFailure.Kind kind, Duration retryAfter) {
        return plus(new Step.Break(kind, Optional.of(retryAfter)));
    }

    /** Then the end, with these tools asked for. */
    public Script wishing(ModelChunk.Wish... wishes) {
        return plus(new Step.Send(new ModelChunk.Done(CallEnd.TOOLS, List.of(wishes), MODEL, Optional.of(REPORTED))));
    }

    /** Then an end without tools, reported and metered. */
    public Script end(CallEnd end) {
        return plus(new Step.Send(new ModelChunk.Done(end, List.of(), MODEL, Optional.of(REPORTED))));
    }

    /** Then the end of a complete answer, of which the provider reports no usage. */
    public Script endUnreported() {
        return plus(new Step.Send(new ModelChunk.Done(CallEnd.ANSWERED, List.of(), MODEL, Optional.empty())));
    }

    private Script plus(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Script(longer);
    }
}
