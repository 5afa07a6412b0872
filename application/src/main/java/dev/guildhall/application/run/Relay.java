package dev.guildhall.application.run;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelChunk.Done;
import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.ToolRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries the pieces of one model call into the Journal: the first at once, later ones gathered. */
final class Relay {

    /** Most characters, thoughts included, that one call may send. */
    static final int MAX_OUTPUT = 400_000;

    /** Time over which later pieces are gathered into one commit. */
    private static final Duration GATHER = Duration.ofMillis(50);

    /** Longest tool input kept, one more than is read: what was cut must not look complete. */
    private static final int MAX_INPUT = ToolArguments.MAX_LENGTH + 1;

    private final RunSession session;
    private final int firstCall;
    private final Instant deadline;
    private final StringBuilder output = new StringBuilder();
    private List<RunEvent> unwritten = List.of();
    private Optional<Done> done = Optional.empty();

    Relay(RunSession session, int firstCall, Instant deadline) {
        this.session = session;
        this.firstCall = firstCall;
        this.deadline = deadline;
    }

    /** Reads to the end of the call, or until it gets too long or too late. */
    void drain(ModelStream stream) {
        Duration gather = Duration.ZERO;
        while (done.isEmpty() && !isTooLong() && !isTooLate()) {
            unwritten = new ArrayList<>();
            stream.next(gather).forEach(this::take);
            gather = GATHER;
            if (done.isEmpty()) {
                session.appendPieces(unwritten);
                unwritten = List.of();
            }
        }
    }

    private void take(ModelChunk chunk) {
        switch (chunk) {
            case ModelChunk.Thought(String text) -> {
                output.append(text);
                unwritten.add(new ThoughtAdded(session.now(), text));
            }
            case ModelChunk.Text(String text) -> {
                output.append(text);
                unwritten.add(new MessageAdded(session.now(), text));
            }
            case Done end -> done = Optional.of(end);
        }
    }

    boolean isTooLong() {
        return output.length() > MAX_OUTPUT;
    }

    /** Whether the run's time was over before the call was. */
    boolean isTooLate() {
        return done.isEmpty() && session.now().isAfter(deadline);
    }

    boolean hasDeliveredNothing() {
        return output.isEmpty();
    }

    /** Pieces that came with the end of the call and are to be written together with it. */
    List<RunEvent> unwritten() {
        return unwritten;
    }

    /** Everything the model sent, tool requests included. */
    String output() {
        StringBuilder all = new StringBuilder(output);
        done.ifPresent(
                end -> end.tools().forEach(wish -> all.append(wish.tool()).append(wish.input())));
        return all.toString();
    }

    Done done() {
        return done.orElseThrow();
    }

    /** The tools asked for, under ids of our own. */
    List<ToolRequest> requests() {
        List<ToolRequest> requests = new ArrayList<>();
        for (Wish wish :
                done().tools().stream().limit(ModelCallEnded.MAX_REQUESTS).toList()) {
            String input = wish.input().length() > MAX_INPUT ? wish.input().substring(0, MAX_INPUT) : wish.input();
            requests.add(new ToolRequest(CallId.nth(firstCall + requests.size()), wish.tool(), input));
        }
        return requests;
    }
}
