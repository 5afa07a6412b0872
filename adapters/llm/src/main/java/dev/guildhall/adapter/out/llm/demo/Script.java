package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the demo model is going to send.
 *
 * @param thought reasoning, before the answer
 * @param pieces the answer
 * @param end what comes after it
 * @param slow whether the answer shall take long
 */
record Script(String thought, List<String> pieces, End end, boolean slow) {

    Script {
        pieces = List.copyOf(pieces);
    }

    /** An answer in small pieces. */
    static Script saying(String thought, String text, Wish... wishes) {
        return new Script(thought, Pacing.split(text), new End.Complete(List.of(wishes)), false);
    }

    /** Only the first half of it, then another end. */
    Script brokenBy(End other) {
        return new Script(thought, pieces.subList(0, pieces.size() / 2), other, slow);
    }

    Script slowly() {
        return new Script(thought, pieces, end, true);
    }

    /** What is still to be sent when {@code kept} was delivered before. */
    Script after(String kept) {
        if (kept.isEmpty()) {
            return this;
        }
        String text = String.join("", pieces);
        int same = 0;
        while (same < kept.length() && same < text.length() && text.charAt(same) == kept.charAt(same)) {
            same++;
        }
        return new Script("", Pacing.split(text.substring(same)), end, slow);
    }

    /** How a call ends. */
    sealed interface End {
        /** Properly; with wishes it waits for their results. */
        record Complete(List<Wish> wishes) implements End {

            public Complete {
                wishes = List.copyOf(wishes);
            }
        }

        /** Badly. */
        record Broken(ModelFailure.Kind kind, Optional<Duration> retryAfter) implements End {}

        /** Never: the model falls silent. */
        record Silent() implements End {}
    }
}
