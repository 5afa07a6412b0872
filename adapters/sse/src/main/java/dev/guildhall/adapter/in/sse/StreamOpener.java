package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.run.in.RunTail;
import dev.guildhall.application.run.in.WatchRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns suspended requests into streams. */
@Dependent
class StreamOpener {

    private final RunStreams streams;
    private final WatchRun watchRun;
    private final RecheckCaller recheckCaller;

    @Inject
    StreamOpener(RunStreams streams, WatchRun watchRun, RecheckCaller recheckCaller) {
        this.streams = streams;
        this.watchRun = watchRun;
        this.recheckCaller = recheckCaller;
    }

    /**
     * Takes a place for a stream; to be called before anything else is done for it.
     *
     * @throws Refused when there are too many streams
     */
    RunStreams.Place take(CallContext caller) {
        return streams.take(caller);
    }

    /**
     * Answers the request with the run's events.
     *
     * @param after seq of the last entry the reader has; 0 for none
     * @throws Refused when the caller has no run with this id; the place is given back
     */
    void open(RunStreams.Place place, CallContext caller, RunId run, long after, HttpServletRequest request) {
        try {
            RunTail tail = watchRun.watch(caller, run, after).orElseThrow(() -> Refused.unknown("run"));
            start(place, caller, tail, request);
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private void start(RunStreams.Place place, CallContext caller, RunTail tail, HttpServletRequest request) {
        try {
            place.start(
                    tail, ServletStreamOutput.start(request), () -> recheckCaller.recheck(caller, Permission.RUN_READ));
        } catch (IOException e) {
            tail.close();
            throw new UncheckedIOException("the reader went before the stream began", e);
        } catch (RuntimeException e) {
            tail.close();
            throw e;
        }
    }
}
