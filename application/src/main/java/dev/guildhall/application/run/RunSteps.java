package dev.guildhall.application.run;

import dev.guildhall.application.run.out.RunSignals.Handle;
import dev.guildhall.domain.run.RunCommand;
import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.run.RunCommand.CloseLostCall;
import dev.guildhall.domain.run.RunCommand.Compensate;
import dev.guildhall.domain.run.RunCommand.Fail;
import dev.guildhall.domain.run.RunCommand.Finish;
import dev.guildhall.domain.run.RunEvent.WrapUpBegan;
import java.util.List;

/** Does what the machine decided. */
final class RunSteps {

    private final RunOpening opening;
    private final Holding holding;
    private final RunEnding ending;
    private final ModelStep model;
    private final ToolRound tools;
    private final Compensation compensation;

    RunSteps(RunPorts ports, RunOpening opening, Holding holding, RunEnding ending) {
        Toolbox toolbox = new Toolbox(ports);
        Authority authority = new Authority(ports, toolbox);
        this.opening = opening;
        this.holding = holding;
        this.ending = ending;
        this.model = new ModelStep(ports, ending, toolbox, authority);
        this.tools = new ToolRound(ports, toolbox, authority);
        this.compensation = new Compensation(ports, toolbox, authority);
    }

    /** Does one thing, or all tools of a model call; false when the run is over or was given back. */
    boolean carryOut(RunSession session, Handle handle, List<RunCommand> commands) {
        return switch (commands.getFirst()) {
            case RunCommand.Start _ -> opening.start(session);
            case CallModel call -> model.call(session, handle, call);
            case CloseLostCall lost -> model.closeLost(session, lost);
            case RunCommand.WrapUp(var cut) -> {
                session.append(List.of(new WrapUpBegan(session.now(), cut)), () -> {});
                yield true;
            }
            case RunCommand.UseTool _,
                    RunCommand.UseApproved _,
                    RunCommand.RepeatTool _,
                    RunCommand.CloseLostTool _,
                    RunCommand.AwaitChild _,
                    RunCommand.AwaitApproval _,
                    RunCommand.AwaitAnswer _ -> tools.work(session, handle, commands);
            case RunCommand.AwaitResume _ -> holding.await(session);
            case Compensate owed -> compensation.of(session, owed);
            case Fail fail -> ending.fail(session, fail);
            case Finish(var status) -> ending.finish(session, status);
        };
    }
}
