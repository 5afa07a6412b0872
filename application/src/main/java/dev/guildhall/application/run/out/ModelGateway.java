package dev.guildhall.application.run.out;

/** The language models. Never called inside a transaction. */
public interface ModelGateway {

    /**
     * Starts a call.
     *
     * @throws ModelFailure when it cannot be started; a failure that comes later is thrown by the stream
     */
    ModelStream open(ModelRequest request);
}
