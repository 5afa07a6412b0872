package dev.guildhall.application.run.out;

import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.shared.TokenCount;
import java.util.List;
import java.util.Optional;

/** A piece of what a model sends. */
public sealed interface ModelChunk {

    /** Reasoning. */
    record Thought(String text) implements ModelChunk {}

    /** Answer. */
    record Text(String text) implements ModelChunk {}

    /**
     * The end.
     *
     * @param end never INTERRUPTED
     * @param tools the tools it asks for, in order
     * @param model name of the model that answered, as priced
     * @param usage what the provider reported, if it did
     */
    record Done(CallEnd end, List<Wish> tools, String model, Optional<Reported> usage) implements ModelChunk {

        /** Takes a copy. */
        public Done {
            tools = List.copyOf(tools);
        }
    }

    /**
     * A tool the model wants.
     *
     * @param input its arguments as the model wrote them
     */
    record Wish(String tool, String input) {}

    /** Token counts from the provider. */
    record Reported(TokenCount input, TokenCount output) {}
}
