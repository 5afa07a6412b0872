package dev.guildhall.application.run;

import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.application.run.out.RunSignals.Handle;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.run.RunCommand.CloseLostCall;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls the model and relays what it says into the Journal. */
final class ModelStep {

    /** Tries that a call gets as long as nothing of its answer has been delivered. */
    private static final int MAX_TRIES = 4;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final RunPorts ports;
    private final RunEnding ending;
    private final Briefing briefing;
    private final Meter meter;

    ModelStep(RunPorts ports, RunEnding ending) {
        this.ports = ports;
        this.ending = ending;
        this.briefing = new Briefing(ports);
        this.meter = new Meter(ports);
    }

    /** One call, from asking to metering. False when the run has ended or was given back. */
    boolean call(RunSession session, Handle handle, CallModel command) {
        ModelRequest request = briefing.compose(session.run(), command.turns(), command.kept());
        Relay relay = new Relay(session, command.firstCall());
        try (ModelStream stream = ports.models().open(request)) {
            handle.onCancel(stream::close);
            relay.drain(stream);
        } catch (ModelFailure failure) {
            return failed(session, handle, request, relay, failure);
        } finally {
            handle.onCancel(() -> {});
        }
        if (relay.isTooLong()) {
            return tooLong(session, request, relay);
        }
        return ended(session, request, relay);
    }

    private boolean ended(RunSession session, ModelRequest request, Relay relay) {
        ModelUsage usage = meter.measure(
                relay.done().model(), request, relay.output(), relay.done().usage());
        List<RunEvent> events = new ArrayList<>(relay.unwritten());
        long seq = session.nextSeq() + events.size();
        events.add(new ModelCallEnded(session.now(), usage, relay.done().end(), relay.requests()));
        session.append(events, () -> meter.record(session.run(), seq, usage));
        return true;
    }

    private boolean failed(RunSession session, Handle handle, ModelRequest request, Relay relay, ModelFailure failure) {
        if (handle.isCancelled()) {
            return interrupt(session, request, relay, List.of(), RunStatus.CANCELLED);
        }
        int attempt = session.attempts();
        if (relay.hasDeliveredNothing() && failure.isRetriable() && attempt < MAX_TRIES) {
            Duration pause = pause(attempt, failure);
            session.append(
                    List.of(),
                    () -> ports.queue()
                            .postpone(
                                    session.tenant(),
                                    session.claim().lease(),
                                    session.now().plus(pause)));
            return false;
        }
        RunErrored error = new RunErrored(
                session.now(), failure.kind().code(), failure.kind().advice(), failure.isRetriable());
        return interrupt(session, request, relay, List.of(error), RunStatus.FAILED);
    }

    private static Duration pause(int attempt, ModelFailure failure) {
        Duration growing = Duration.ofSeconds(1L << Math.min(attempt - 1, 5));
        Duration wanted =
                failure.retryAfter().filter(said -> said.compareTo(growing) > 0).orElse(growing);
        return wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
    }

    private boolean tooLong(RunSession session, ModelRequest request, Relay relay) {
        RunErrored error = new RunErrored(
                session.now(), "answer_too_long", "The answer grew beyond " + Relay.MAX_OUTPUT + " characters.", false);
        return interrupt(session, request, relay, List.of(error), RunStatus.FAILED);
    }

    /** Ends the run in the middle of a call: what was delivered is metered and stands. */
    private boolean interrupt(
            RunSession session, ModelRequest request, Relay relay, List<RunEvent> last, RunStatus status) {
        List<RunEvent> events = new ArrayList<>(relay.unwritten());
        Runnable metering = () -> {};
        if (!relay.hasDeliveredNothing()) {
            ModelUsage usage = lost(request, relay.output());
            long seq = session.nextSeq() + events.size();
            events.add(new ModelCallEnded(session.now(), usage, CallEnd.INTERRUPTED, List.of()));
            metering = () -> meter.record(session.run(), seq, usage);
        }
        events.addAll(last);
        return ending.end(session, events, status, metering);
    }

    /** Meters a call that another engine lost; the next call continues it. Always true. */
    boolean closeLost(RunSession session, CloseLostCall command) {
        ModelRequest request = briefing.compose(session.run(), command.turns(), "");
        ModelUsage usage = lost(request, command.heard());
        long seq = session.nextSeq();
        session.append(
                List.of(new ModelCallEnded(session.now(), usage, CallEnd.INTERRUPTED, List.of())),
                () -> meter.record(session.run(), seq, usage));
        return true;
    }

    private ModelUsage lost(ModelRequest request, String output) {
        return meter.measure(ports.models().modelFor(request.tier()), request, output, Optional.empty());
    }
}
