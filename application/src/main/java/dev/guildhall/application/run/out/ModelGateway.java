package dev.guildhall.application.run.out;

import dev.guildhall.domain.agent.ModelTier;

/** The language models. Never called inside a transaction. */
public interface ModelGateway {

    /**
     * Starts a call.
     *
     * @throws ModelFailure when it cannot be started; a failure that comes later is thrown by the stream
     */
    ModelStream open(ModelRequest request);

    /** Name of the model that calls of this tier go to, as priced: for calls that were lost before they could tell. */
    String modelFor(ModelTier tier);
}
