package dev.guildhall.domain.run;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says before a further model call that a run has gone too far. */
final class Limits {

    private Limits() {}

    /** The limit that is reached, if one is. */
    static Optional<Cut> breach(Progress progress, RunPolicy policy) {
        if (progress.spent().steps() >= policy.maxSteps()) {
            return cut(RunStatus.CUT_STEPS, "The run reached its limit of " + policy.maxSteps() + " model calls.");
        }
        if (progress.elapsed().compareTo(policy.maxElapsed()) >= 0) {
            return cut(RunStatus.CUT_TIME, "The run reached its limit of " + inWords(policy.maxElapsed()) + ".");
        }
        if (progress.cost().plus(progress.spent().lastCost()).compareTo(policy.maxCost()) >= 0) {
            return cut(RunStatus.CUT_COST, "The run reached its cost limit.");
        }
        List<Round> rounds = Round.of(progress.turns());
        return Oscillation.find(rounds, policy.maxRepeats())
                .map(circle -> new Cut(RunStatus.CUT_OSCILLATION, circle))
                .or(() -> standstill(rounds, policy));
    }

    private static Optional<Cut> standstill(List<Round> rounds, RunPolicy policy) {
        if (wrongInARow(rounds) >= policy.maxRepairs()) {
            return cut(RunStatus.CUT_NO_PROGRESS, policy.maxRepairs() + " attempts in a row to use tools went wrong.");
        }
        if (idleInARow(rounds) >= policy.maxIdleSteps()) {
            return cut(
                    RunStatus.CUT_NO_PROGRESS,
                    "The last " + policy.maxIdleSteps() + " rounds of tools brought nothing new.");
        }
        return Optional.empty();
    }

    private static int wrongInARow(List<Round> rounds) {
        int count = 0;
        while (count < rounds.size() && rounds.get(rounds.size() - 1 - count).wentWrong()) {
            count++;
        }
        return count;
    }

    private static int idleInARow(List<Round> rounds) {
        Set<String> known = new HashSet<>();
        int idle = 0;
        for (Round round : rounds) {
            boolean news = false;
            for (Turn.OfTool call : round.calls()) {
                news |= known.add(call.finding()) && !call.isError();
            }
            idle = news ? 0 : idle + 1;
        }
        return idle;
    }

    private static String inWords(Duration limit) {
        return limit.toSecondsPart() == 0 ? limit.toMinutes() + " minutes" : limit.toSeconds() + " seconds";
    }

    private static Optional<Cut> cut(RunStatus status, String detail) {
        return Optional.of(new Cut(status, detail));
    }
}
