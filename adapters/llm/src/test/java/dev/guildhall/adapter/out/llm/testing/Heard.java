package dev.guildhall.adapter.out.llm.testing;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelChunk.Done;
import dev.guildhall.application.run.out.ModelChunk.Text;
import dev.guildhall.application.run.out.ModelChunk.Thought;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that came out of a stream. */
public record Heard(List<ModelChunk> chunks, Optional<Done> done, Optional<ModelFailure> failure) {

    /** Reads a stream to its end and closes it. */
    public static Heard all(ModelStream stream) {
        List<ModelChunk> chunks = new ArrayList<>();
        try (stream) {
            while (true) {
                chunks.addAll(stream.next(Duration.ZERO));
                if (chunks.getLast() instanceof Done done) {
                    return new Heard(chunks, Optional.of(done), Optional.empty());
                }
            }
        } catch (ModelFailure failure) {
            return new Heard(chunks, Optional.empty(), Optional.of(failure));
        }
    }

    /** The answer. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (ModelChunk chunk : chunks) {
            if (chunk instanceof Text(String piece)) {
                text.append(piece);
            }
        }
        return text.toString();
    }

    /** The reasoning. */
    public String thought() {
        StringBuilder text = new StringBuilder();
        for (ModelChunk chunk : chunks) {
            if (chunk instanceof Thought(String piece)) {
                text.append(piece);
            }
        }
        return text.toString();
    }
}
