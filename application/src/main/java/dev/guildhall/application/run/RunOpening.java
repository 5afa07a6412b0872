package dev.guildhall.application.run;

import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunState;
import java.util.List;

/** Writes the first event. */
final class RunOpening {

    /** Starts the run if nobody has; always true, for the run goes on. */
    boolean ensureStarted(RunSession session) {
        if (session.state() instanceof RunState.NotStarted) {
            Run run = session.run();
            RunStarted started = new RunStarted(
                    session.now(),
                    run.id(),
                    run.employee(),
                    run.conversation(),
                    run.parent().map(Run.Parent::run),
                    run.depth(),
                    run.input());
            session.append(List.of(started), () -> {});
        }
        return true;
    }
}
