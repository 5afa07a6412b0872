package dev.guildhall.application.run;

import dev.guildhall.application.run.OutsideCalls.OutsideCall;
import dev.guildhall.application.run.RunSession.Step;
import dev.guildhall.application.run.out.RunSignals.Handle;
import dev.guildhall.domain.run.RunCommand;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.run.RunState.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves all tools of one model call as far as they go: one transaction for what is decided here, then the calls that reach
 * outside, at once; a run all of whose tools wait gives its thread back.
 */
final class ToolRound {

    private final RunPorts ports;
    private final ToolDesk desk;
    private final Waits waits;
    private final OutsideCalls outside;

    ToolRound(RunPorts ports, Toolbox toolbox, Authority authority) {
        this.ports = ports;
        this.desk = new ToolDesk(ports, toolbox, authority);
        this.waits = new Waits(ports);
        this.outside = new OutsideCalls(ports);
    }

    /** Carries out the commands of one decision. False when the run was given back. */
    boolean work(RunSession session, Handle handle, List<RunCommand> commands) {
        List<OutsideCall> calls = new ArrayList<>();
        boolean[] rests = {false};
        session.append(() -> {
            calls.clear();
            List<RunEvent> events = new ArrayList<>();
            commands.forEach(command -> events.addAll(desk.handle(session, command, calls)));
            RunState next = session.after(events);
            rests[0] = calls.isEmpty() && next instanceof Working working && Waits.onlyWaits(working);
            return new Step(events, rests[0] ? () -> rest(session, (Working) next) : () -> {});
        });
        outside.perform(session, handle, calls);
        return !rests[0];
    }

    private void rest(RunSession session, Working state) {
        ports.queue()
                .rest(
                        session.tenant(),
                        session.claim().lease(),
                        waits.until(session.tenant(), session.run().id(), state));
    }
}
