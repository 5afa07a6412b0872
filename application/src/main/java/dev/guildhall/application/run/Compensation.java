package dev.guildhall.application.run;

import dev.guildhall.application.run.OutsideCalls.OutsideCall;
import dev.guildhall.application.tool.out.ToolRuntime.Result;
import dev.guildhall.domain.run.RunCommand.Compensate;
import dev.guildhall.domain.run.RunEvent.CompensationEnded;
import dev.guildhall.domain.run.RunEvent.CompensationStarted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes good what tools did for a run that did not come to its end. */
final class Compensation {

    /** What broke the run may have broken the tool, too: it gets time to come back before a human has to make it good. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1));

    private final RunPorts ports;
    private final ToolDesk desk;
    private final OutsideCalls outside;

    Compensation(RunPorts ports, Toolbox toolbox, Authority authority) {
        this.ports = ports;
        this.desk = new ToolDesk(ports, toolbox, authority);
        this.outside = new OutsideCalls(ports);
    }

    /** Makes one effect good, or tries again later. False when the run was given back until then. */
    boolean of(RunSession session, Compensate command) {
        if (!command.begun()) {
            session.append(
                    List.of(new CompensationStarted(
                            session.now(), command.request().call())),
                    () -> {});
        }
        Optional<OutsideCall> call =
                ports.tx().read(session.tenant(), () -> desk.compensationOf(session, command.request()));
        Result result = call.map(known -> outside.compensate(known, _ -> {}))
                .orElseGet(() -> new Result.Failed("The tool is not there any more. A human has to make this good."));
        if (result instanceof Result.Failed && call.isPresent() && session.attempts() <= PAUSES.size()) {
            Duration pause = PAUSES.get(session.attempts() - 1);
            session.append(
                    List.of(),
                    () -> ports.queue()
                            .postpone(
                                    session.tenant(),
                                    session.claim().lease(),
                                    session.now().plus(pause)));
            return false;
        }
        session.append(
                List.of(new CompensationEnded(
                        session.now(), command.request().call(), result.content(), result instanceof Result.Failed)),
                () -> {});
        return true;
    }
}
