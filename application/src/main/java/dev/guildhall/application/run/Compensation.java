package dev.guildhall.application.run;

import dev.guildhall.application.run.OutsideCalls.OutsideCall;
import dev.guildhall.application.tool.out.ToolRuntime.Result;
import dev.guildhall.domain.run.RunCommand.Compensate;
import dev.guildhall.domain.run.RunEvent.CompensationEnded;
import dev.guildhall.domain.run.RunEvent.CompensationStarted;
import java.util.List;
import java.util.Optional;

/** Makes good what tools did for a run that did not come to its end. */
final class Compensation {

    private final RunPorts ports;
    private final ToolDesk desk;
    private final OutsideCalls outside;

    Compensation(RunPorts ports, Toolbox toolbox, Authority authority) {
        this.ports = ports;
        this.desk = new ToolDesk(ports, toolbox, authority);
        this.outside = new OutsideCalls(ports);
    }

    /** Makes one effect good. Always true: the end of the run follows. */
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
        session.append(
                List.of(new CompensationEnded(
                        session.now(), command.request().call(), result.content(), result instanceof Result.Failed)),
                () -> {});
        return true;
    }
}
