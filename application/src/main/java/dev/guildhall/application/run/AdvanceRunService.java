package dev.guildhall.application.run;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.out.RunSignals.Handle;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunCommand;
import dev.guildhall.domain.run.RunCommand.Fail;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.RunPaused;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.run.RunState;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Drives runs: fold, decide, do, and again. */
final class AdvanceRunService implements AdvanceRun {

    /** How often a run may be taken without getting anywhere before it is given up. */
    private static final int MAX_ATTEMPTS = 6;

    private final RunPorts ports;
    private final Function<SubscriptionPlan, RunPolicy> plans;
    private final RunOpening opening;
    private final RunSteps steps;
    private final RunEnding ending;
    private final Holding holding;

    AdvanceRunService(RunPorts ports, Function<SubscriptionPlan, RunPolicy> plans) {
        this.ports = ports;
        this.plans = plans;
        this.ending = new RunEnding(ports);
        this.opening = new RunOpening(ports);
        this.holding = new Holding(ports);
        this.steps = new RunSteps(ports, opening, holding, ending);
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
            return RunSession.open(ports, plans, claim);
        } catch (RuntimeException unreadable) {
            if (unreadable instanceof PortFailure away && away.isRetriable()) {
                throw away;
            }
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
            giveUp(session);
            return;
        }
        boolean news = true;
        boolean goOn = true;
        while (goOn) {
            if (handle.isToYield()) {
                giveBack(session);
                return;
            }
            if (mayBeCancelled(session) && isCancelled(session, handle)) {
                opening.ensureStarted(session);
                goOn = ending.cancel(session);
            } else {
                if (news && mayBeHeld(session)) {
                    holding.look(session);
                    news = false;
                }
                List<RunCommand> commands = RunMachine.decide(session.state(), session.policy());
                goOn = !commands.isEmpty() && steps.carryOut(session, handle, commands);
            }
            if (goOn && handle.takeNews()) {
                news = true;
                goOn = !standsStill(session);
            }
        }
    }

    /**
     * Its end was asked for and cannot be reached: no more is tried. What was being made good stays as it is, for a human to
     * look at.
     */
    private void giveUp(RunSession session) {
        if (session.state() instanceof RunState.Ending || !isFailed(session)) {
            ending.bury(session.claim());
        }
    }

    /** Fails it in its Journal; false when something is left to be made good, or that cannot be written either. */
    private boolean isFailed(RunSession session) {
        try {
            opening.ensureStarted(session);
            return !ending.fail(
                    session,
                    new Fail(
                            RunStatus.FAILED,
                            "gave_up",
                            "The run failed " + MAX_ATTEMPTS + " times in a row and was given up. Ask again later."));
        } catch (RuntimeException stuck) {
            if (stuck instanceof LeaseLost || session.claim().attempts() <= 2 * MAX_ATTEMPTS) {
                throw stuck;
            }
            // What stands in the way was thrown, and logged, each time before.
            return false;
        }
    }

    /** What a lost model call has cost is written before anything else; what is ending cannot be ended once more. */
    private static boolean mayBeCancelled(RunSession session) {
        return switch (session.state()) {
            case RunState.Thinking thinking -> !thinking.open();
            case RunState.Ending _, RunState.Finished _ -> false;
            case RunState.NotStarted _, RunState.Working _, RunState.Paused _, RunState.Answered _ -> true;
        };
    }

    /** What is in use outside is brought to its end first. */
    private static boolean mayBeHeld(RunSession session) {
        return switch (session.state()) {
            case RunState.Thinking thinking -> !thinking.open();
            case RunState.Working _ -> true;
            case RunState.NotStarted _,
                    RunState.Paused _,
                    RunState.Answered _,
                    RunState.Ending _,
                    RunState.Finished _ -> false;
        };
    }

    /**
     * Gives the run back when its tenant's work stands still: claims pass over it until that ends. The time until then does
     * not count against it, as in any other pause.
     */
    private boolean standsStill(RunSession session) {
        Optional<MemberId> by = ports.standings().recent(session.tenant()).flatMap(Standing::haltedBy);
        by.ifPresent(halter -> {
            List<RunEvent> pause = mayBeHeld(session) ? List.of(new RunPaused(session.now(), halter)) : List.of();
            session.append(
                    pause,
                    () -> ports.queue()
                            .handOver(session.tenant(), session.claim().lease()));
        });
        return by.isPresent();
    }

    /** Leaves the run to another node, which goes on from the Journal at once. */
    private void giveBack(RunSession session) {
        ports.tx()
                .run(
                        session.tenant(),
                        () -> ports.queue()
                                .handOver(session.tenant(), session.claim().lease()));
    }

    private static boolean isCancelled(RunSession session, Handle handle) {
        return handle.isCancelled() || session.claim().cancelRequested() || session.isOrphaned();
    }
}
