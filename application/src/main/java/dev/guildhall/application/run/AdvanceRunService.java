package dev.guildhall.application.run;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.out.RunSignals.Handle;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunCommand;
import dev.guildhall.domain.run.RunCommand.AwaitChild;
import dev.guildhall.domain.run.RunCommand.CallModel;
import dev.guildhall.domain.run.RunCommand.CloseLostCall;
import dev.guildhall.domain.run.RunCommand.CloseLostTool;
import dev.guildhall.domain.run.RunCommand.Fail;
import dev.guildhall.domain.run.RunCommand.Finish;
import dev.guildhall.domain.run.RunCommand.Start;
import dev.guildhall.domain.run.RunCommand.UseTool;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.run.RunStatus;
import java.util.Optional;

/** Drives runs: fold, decide, do, and again. */
final class AdvanceRunService implements AdvanceRun {

    /** How often a run may be taken without getting anywhere before it is given up. */
    private static final int MAX_ATTEMPTS = 6;

    private final RunPorts ports;
    private final RunPolicy policy;
    private final RunOpening opening;
    private final ModelStep model;
    private final ToolStep tool;
    private final RunEnding ending;

    AdvanceRunService(RunPorts ports, RunPolicy policy) {
        this.ports = ports;
        this.policy = policy;
        this.ending = new RunEnding(ports);
        this.opening = new RunOpening(ports);
        this.model = new ModelStep(ports, ending);
        this.tool = new ToolStep(ports);
    }

    @Override
    public void advance(SystemContext context, ClaimedRun claim) {
        try (Handle handle = ports.signals().open(claim.run())) {
            open(claim).ifPresent(session -> drive(session, handle));
        } catch (LeaseLost _) {
            // Whoever has the run now goes on from the Journal; nothing is left to do here.
            return;
        }
    }

    private Optional<RunSession> open(ClaimedRun claim) {
        try {
            return RunSession.open(ports, claim);
        } catch (PortFailure away) {
            throw away;
        } catch (RuntimeException unreadable) {
            if (claim.cancelRequested() && claim.attempts() > 1) {
                ending.bury(claim);
            } else if (claim.attempts() > MAX_ATTEMPTS) {
                ending.setAside(
                        claim,
                        "Its Journal could not be read: "
                                + unreadable.getClass().getSimpleName());
            } else {
                throw unreadable;
            }
            return Optional.empty();
        }
    }

    private void drive(RunSession session, Handle handle) {
        if (session.claim().attempts() > MAX_ATTEMPTS && !session.claim().cancelRequested()) {
            ending.setAside(session.claim(), "It was taken " + MAX_ATTEMPTS + " times without getting anywhere.");
            return;
        }
        if (session.claim().attempts() > MAX_ATTEMPTS) {
            opening.ensureStarted(session);
            ending.fail(
                    session,
                    new Fail(
                            RunStatus.FAILED,
                            "gave_up",
                            "The run failed " + MAX_ATTEMPTS + " times in a row and was given up. Ask again later."));
            return;
        }
        boolean goOn = true;
        while (goOn) {
            Optional<RunCommand> command = RunMachine.decide(session.state(), policy);
            boolean unmetered = command.filter(CloseLostCall.class::isInstance).isPresent();
            if (!unmetered && isCancelled(session, handle)) {
                opening.ensureStarted(session);
                ending.cancel(session);
                return;
            }
            if (handle.isToYield()) {
                giveBack(session);
                return;
            }
            goOn = command.isPresent() && carryOut(command.get(), session, handle);
        }
    }

    /** Leaves the run to another node, which goes on from the Journal at once. */
    private void giveBack(RunSession session) {
        ports.tx()
                .run(
                        session.tenant(),
                        () -> ports.queue()
                                .rest(session.tenant(), session.claim().lease(), Optional.of(session.now())));
    }

    private static boolean isCancelled(RunSession session, Handle handle) {
        return handle.isCancelled() || session.claim().cancelRequested();
    }

    /** Does one thing; false when the run is over or was given back. */
    private boolean carryOut(RunCommand command, RunSession session, Handle handle) {
        return switch (command) {
            case Start _ -> opening.start(session);
            case CallModel call -> model.call(session, handle, call);
            case CloseLostCall lost -> model.closeLost(session, lost);
            case UseTool(var request) -> tool.use(session, request);
            case AwaitChild(var request, var child) -> tool.await(session, request, child);
            case CloseLostTool(var request) -> tool.closeLost(session, request);
            case Fail fail -> ending.fail(session, fail);
            case Finish(var status) -> ending.finish(session, status);
        };
    }
}
