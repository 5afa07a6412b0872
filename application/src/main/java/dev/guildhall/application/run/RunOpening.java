package dev.guildhall.application.run;

import dev.guildhall.application.run.RunSession.Step;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunState;
import java.util.List;
import java.util.Optional;

/** Writes the first event. */
final class RunOpening {

    private final RunPorts ports;

    RunOpening(RunPorts ports) {
        this.ports = ports;
    }

    /**
     * Starts a run, unless an earlier one of its conversation still goes on: the one it waited for may have been cancelled
     * while that one worked. False when it waits again.
     */
    boolean start(RunSession session) {
        session.append(() -> earlier(session.run())
                .map(before -> new Step(
                        List.of(),
                        () -> ports.queue()
                                .park(session.tenant(), session.claim().lease(), before.id())))
                .orElseGet(() -> new Step(List.of(started(session)), () -> {})));
        return !(session.state() instanceof RunState.NotStarted);
    }

    private Optional<Run> earlier(Run run) {
        return run.conversation()
                .flatMap(conversation -> ports.runs().unfinishedBefore(run.tenant(), conversation, run))
                .flatMap(before -> ports.runs().findAndHold(run.tenant(), before.id()))
                .filter(before -> !before.status().isFinal());
    }

    /** Starts a run that is about to be ended, if nobody has. */
    void ensureStarted(RunSession session) {
        if (session.state() instanceof RunState.NotStarted) {
            session.append(List.of(started(session)), () -> {});
        }
    }

    private static RunStarted started(RunSession session) {
        Run run = session.run();
        return new RunStarted(
                session.now(),
                run.id(),
                run.employee(),
                run.conversation(),
                run.parent().map(Run.Parent::run),
                run.depth(),
                run.input());
    }
}
