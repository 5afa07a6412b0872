package dev.guildhall.adapter.out.llm.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link ScriptedModelServer} does with one request. Immutable; each method returns a longer reply.
 *
 * @param chunked whether the body is framed, so that a cut can be told from an end; otherwise the end of the connection
 *     is the end of the body
 */
public record Reply(int status, Map<String, String> headers, boolean chunked, List<Step> steps) {

    /** Takes copies. */
    public Reply {
        headers = Map.copyOf(headers);
        steps = List.copyOf(steps);
    }

    /** A step. */
    public sealed interface Step {
        /** Sends text. */
        record Send(String text) implements Step {}

        /** Waits. */
        record Pause(Duration time) implements Step {}

        /** Sends the same again and again until the client is gone. */
        record Drip(String text, Duration every) implements Step {}

        /** Sends nothing until the client is gone. */
        record Stall() implements Step {}

        /** Closes the connection without ending the body. */
        record Cut() implements Step {}
    }

    /** A status with a small body. */
    public static Reply status(int status, String body) {
        return new Reply(status, Map.of("Content-Type", "application/json"), true, List.of(new Step.Send(body)));
    }

    /** A stream of these frames. */
    public static Reply stream(String contentType, List<String> frames) {
        return new Reply(200, Map.of("Content-Type", contentType), true, List.of()).send(frames);
    }

    /** No answer at all, until the client is gone. */
    public static Reply silence() {
        return new Reply(0, Map.of(), false, List.of(new Step.Stall()));
    }

    /** The connection is closed without an answer. */
    public static Reply hangUp() {
        return new Reply(0, Map.of(), false, List.of(new Step.Cut()));
    }

    /** With one more header. */
    public Reply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, chunked, steps);
    }

    /** The same, ended by the end of the connection alone. */
    public Reply unframed() {
        return new Reply(status, headers, false, steps);
    }

    /** Then sends these. */
    public Reply send(List<String> frames) {
        Reply longer = this;
        for (String frame : frames) {
            longer = longer.then(new Step.Send(frame));
        }
        return longer;
    }

    /** Then sends these, with a pause before each. */
    public Reply sendSlowly(List<String> frames, Duration pause) {
        Reply longer = this;
        for (String frame : frames) {
            longer = longer.then(new Step.Pause(pause)).then(new Step.Send(frame));
        }
        return longer;
    }

    /** Then does this. */
    public Reply then(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Reply(status, headers, chunked, more);
    }
}
