package dev.guildhall.application.run;

import dev.guildhall.application.run.RunSession.Step;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.RunPaused;
import dev.guildhall.domain.run.RunEvent.RunResumed;
import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.run.RunState;
import java.util.List;
import java.util.Optional;

/** Holds a run as long as a human wants it held. */
final class Holding {

    private final RunPorts ports;

    Holding(RunPorts ports) {
        this.ports = ports;
    }

    /** Looks whether the run is to be held, and writes so. Mostly nobody wants that, which reading alone finds out. */
    void look(RunSession session) {
        if (ports.tx()
                .read(
                        session.tenant(),
                        () -> ports.holds().find(session.tenant(), session.run().id()))
                .isEmpty()) {
            return;
        }
        session.append(() -> {
            Optional<RunHold> hold = find(session);
            List<RunEvent> events = hold.filter(wish -> wish.releasedBy().isEmpty())
                    .map(wish -> List.<RunEvent>of(new RunPaused(session.now(), wish.by())))
                    .orElseGet(List::of);
            boolean over = hold.isPresent() && events.isEmpty();
            return new Step(events, over ? () -> forget(session) : () -> {});
        });
    }

    /** Lets a held run go on, or rest. False when it rests. */
    boolean await(RunSession session) {
        session.append(() -> {
            Optional<RunHold> hold = find(session);
            if (hold.isPresent() && hold.get().releasedBy().isEmpty()) {
                return new Step(
                        List.of(),
                        () -> ports.queue()
                                .rest(session.tenant(), session.claim().lease(), Optional.empty()));
            }
            RunEvent resumed = new RunResumed(
                    session.now(),
                    hold.flatMap(RunHold::releasedBy).orElse(session.run().requestedBy()));
            return new Step(List.of(resumed), () -> forget(session));
        });
        return !(session.state() instanceof RunState.Paused);
    }

    private Optional<RunHold> find(RunSession session) {
        return ports.holds().findForUpdate(session.tenant(), session.run().id());
    }

    private void forget(RunSession session) {
        ports.holds().delete(session.tenant(), session.run().id());
    }
}
