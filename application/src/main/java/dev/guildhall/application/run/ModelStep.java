package dev.guildhall.application.run;

import dev.guildhall.application.run.Briefing.Topic;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.application.run.out.RunSignals.Handle;
import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.Cut;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.run.RunCommand.CloseLostCall;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.RunCancelled;
import dev.guildhall.domain.run.RunEvent.RunDegraded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.WrapUpBegan;
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

    ModelStep(RunPorts ports, RunEnding ending, Toolbox toolbox, Authority authority) {
        this.ports = ports;
        this.ending = ending;
        this.briefing = new Briefing(ports, toolbox, authority);
        this.meter = new Meter(ports);
    }

    /** One call, from asking to metering. False when the run has ended or was given back. */
    boolean call(RunSession session, Handle handle, CallModel command) {
        Topic topic = new Topic(command.turns(), command.kept(), command.tier(), command.wrapUp());
        ModelRequest request = briefing.compose(session.run(), topic);
        Relay relay = new Relay(session, command.firstCall(), session.now().plus(command.left()));
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
        if (relay.isTooLate()) {
            return tooLate(session, request, relay, command);
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
            return end(session, request, relay, new RunCancelled(session.now(), Optional.empty()));
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
        Optional<ModelTier> lesser = lesser(request.tier());
        if (relay.hasDeliveredNothing() && mayWorkElsewhere(failure) && lesser.isPresent()) {
            session.append(List.of(new RunDegraded(session.now(), request.tier(), lesser.get())), () -> {});
            return true;
        }
        return end(
                session,
                request,
                relay,
                new RunErrored(
                        session.now(),
                        RunStatus.FAILED,
                        failure.kind().code(),
                        failure.kind().advice(),
                        failure.isRetriable()));
    }

    private static boolean mayWorkElsewhere(ModelFailure failure) {
        return switch (failure.kind()) {
            case UNKNOWN_MODEL, TIMEOUT, RATE_LIMITED, UNAVAILABLE -> true;
            case UNAUTHORIZED, REJECTED, CUT, MALFORMED, CANCELLED -> false;
        };
    }

    /** The next lesser class of model that is really another model. */
    private Optional<ModelTier> lesser(ModelTier tier) {
        String failed = ports.models().modelFor(tier);
        return tier.lesser().stream()
                .filter(candidate -> !ports.models().modelFor(candidate).equals(failed))
                .findFirst();
    }

    private static Duration pause(int attempt, ModelFailure failure) {
        Duration growing = Duration.ofSeconds(1L << Math.min(attempt - 1, 5));
        Duration wanted =
                failure.retryAfter().filter(said -> said.compareTo(growing) > 0).orElse(growing);
        return wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
    }

    private boolean tooLong(RunSession session, ModelRequest request, Relay relay) {
        return end(
                session,
                request,
                relay,
                new RunErrored(
                        session.now(),
                        RunStatus.FAILED,
                        "answer_too_long",
                        "The answer grew beyond " + Relay.MAX_OUTPUT + " characters.",
                        false));
    }

    /** The call is broken off; the employee gets its last word, unless this was it. */
    private boolean tooLate(RunSession session, ModelRequest request, Relay relay, CallModel command) {
        Cut cut = command.wrapUp()
                .orElseGet(
                        () -> new Cut(RunStatus.CUT_TIME, "The run reached its time limit in the middle of a call."));
        if (command.wrapUp().isPresent()) {
            return end(
                    session,
                    request,
                    relay,
                    new RunErrored(session.now(), cut.status(), cut.code(), cut.detail(), false));
        }
        List<RunEvent> events = new ArrayList<>();
        Runnable metering = closing(session, request, relay, events);
        events.add(new WrapUpBegan(session.now(), cut));
        session.append(events, metering);
        return true;
    }

    /** Ends the run in the middle of a call: what was delivered is metered and stands. */
    private boolean end(RunSession session, ModelRequest request, Relay relay, RunEvent last) {
        List<RunEvent> events = new ArrayList<>();
        Runnable metering = closing(session, request, relay, events);
        events.add(last);
        return ending.end(session, events, metering);
    }

    /** Adds what closes a call that did not come to its end; gives what belongs to it. */
    private Runnable closing(RunSession session, ModelRequest request, Relay relay, List<RunEvent> events) {
        events.addAll(relay.unwritten());
        if (relay.hasDeliveredNothing()) {
            return () -> {};
        }
        ModelUsage usage = lost(request, relay.output());
        long seq = session.nextSeq() + events.size();
        events.add(new ModelCallEnded(session.now(), usage, CallEnd.INTERRUPTED, List.of()));
        return () -> meter.record(session.run(), seq, usage);
    }

    /** Meters a call that another engine lost; the next call continues it. Always true. */
    boolean closeLost(RunSession session, CloseLostCall command) {
        Topic topic = new Topic(command.turns(), "", command.tier(), Optional.empty());
        ModelRequest request = briefing.compose(session.run(), topic);
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
