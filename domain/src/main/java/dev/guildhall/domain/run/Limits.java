package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunCommand.Fail;
import java.util.Optional;

/** Cuts a run before a further model call when it has gone too far. */
final class Limits {

    private Limits() {}

    static Optional<RunCommand> breach(Progress progress, RunPolicy policy) {
        if (progress.steps() >= policy.maxSteps()) {
            return cut(RunStatus.CUT_STEPS, "The run reached its limit of " + policy.maxSteps() + " model calls.");
        }
        if (progress.elapsed().compareTo(policy.maxElapsed()) >= 0) {
            return cut(
                    RunStatus.CUT_TIME,
                    "The run reached its limit of " + policy.maxElapsed().toMinutes() + " minutes.");
        }
        if (progress.mostRepeated() >= policy.maxRepeats()) {
            return cut(
                    RunStatus.CUT_OSCILLATION, "The run asked " + policy.maxRepeats() + " times for the same thing.");
        }
        if (progress.cost().compareTo(policy.maxCost()) >= 0) {
            return cut(RunStatus.CUT_COST, "The run reached its cost limit.");
        }
        if (progress.interruptions() >= policy.maxInterruptions()) {
            return Optional.of(new Fail(
                    RunStatus.FAILED,
                    "interrupted",
                    "The run was interrupted " + progress.interruptions() + " times."));
        }
        return Optional.empty();
    }

    private static Optional<RunCommand> cut(RunStatus status, String detail) {
        return Optional.of(new Fail(status, status.name().toLowerCase(java.util.Locale.ROOT), detail));
    }
}
