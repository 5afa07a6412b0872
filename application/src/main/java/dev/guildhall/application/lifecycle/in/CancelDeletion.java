package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;

/** Takes back that everything of the company is to be erased. Its work goes on, unless it is suspended. */
public interface CancelDeletion {

    /** Takes it back. */
    Outcome cancel(CallContext context);

    /** What became of it. */
    sealed interface Outcome {
        /** It is not going to be erased. */
        record Cancelled() implements Outcome {}

        /** Nobody has asked for that. */
        record NotAsked() implements Outcome {}

        /** Only the owner may take it back. */
        record NotOwner() implements Outcome {}
    }
}
