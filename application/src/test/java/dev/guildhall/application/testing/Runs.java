package dev.guildhall.application.testing;

import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Instant;
import java.util.Optional;

/** The same run with a small change. */
public final class Runs {

    private Runs() {}

    /** Asked for something else. */
    public static Run asking(Run run, String input) {
        return copy(run, input, run.status(), run.cost(), run.createdAt(), run.finishedAt());
    }

    /** Made at another time. */
    public static Run createdAt(Run run, Instant when) {
        return copy(run, run.input(), run.status(), run.cost(), when, run.finishedAt());
    }

    /** Further on. */
    public static Run withStatus(Run run, RunStatus status, MoneyMicros cost) {
        return copy(run, run.input(), status, cost, run.createdAt(), run.finishedAt());
    }

    /** Over. */
    public static Run finished(Run run, RunStatus status, MoneyMicros cost, Instant when) {
        return copy(run, run.input(), status, cost, run.createdAt(), Optional.of(when));
    }

    private static Run copy(
            Run run,
            String input,
            RunStatus status,
            MoneyMicros cost,
            Instant createdAt,
            Optional<Instant> finishedAt) {
        return new Run(
                run.tenant(),
                run.id(),
                run.kind(),
                run.employee(),
                run.conversation(),
                run.parent(),
                run.depth(),
                run.requestedBy(),
                input,
                status,
                cost,
                createdAt,
                finishedAt);
    }
}
