package dev.guildhall.adapter.in.sse;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what lives as long as the application does. */
@Dependent
class SseBeans {

    @Produces
    @Singleton
    RunStreams runStreams() {
        RunStreams streams = new RunStreams();
        streams.start();
        return streams;
    }

    void end(@Disposes RunStreams streams) {
        streams.close();
    }
}
