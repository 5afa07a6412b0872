package dev.guildhall.adapter.out.tools.testing;

import java.time.Duration;

/**
 * What a scripted tool does with a request: waits, has its effect or not, and ends in some way.
 *
 * @param delay how long it takes
 * @param effect whether it has its effect, unless that has been had under the same key
 * @param end what the caller sees of it
 */
public record Behaviour(Duration delay, boolean effect, End end) {

    /** Ways to end. */
    public sealed interface End {
        /** Answers properly. */
        record Answer(String body) implements End {}

        /** Answers with this status and no sense. */
        record Status(int status) implements End {}

        /** Closes the connection without a word. */
        record Drop() implements End {}
    }

    /** Does what it should. */
    public static Behaviour good() {
        return answering("{\"ok\":true}");
    }

    /** Has its effect and answers with this. */
    public static Behaviour answering(String body) {
        return new Behaviour(Duration.ZERO, true, new End.Answer(body));
    }

    /** Has no effect and answers with this status. */
    public static Behaviour refusing(int status) {
        return new Behaviour(Duration.ZERO, false, new End.Status(status));
    }

    /** Has its effect, but the caller never hears of it. */
    public static Behaviour dropping() {
        return new Behaviour(Duration.ZERO, true, new End.Drop());
    }

    /** The same, later. */
    public Behaviour after(Duration wait) {
        return new Behaviour(wait, effect, end);
    }
}
