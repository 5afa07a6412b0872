package dev.guildhall.adapter.in.faces.run;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import java.time.Duration;

/** Says in plain words where runs stand. */
public final class RunWords {

    private static final int LINE = 160;

    private RunWords() {}

    /** Where a run stands. */
    public static String state(RunStatus status) {
        return switch (status) {
            case QUEUED -> "Waits to start";
            case RUNNING -> "At work";
            case WAITING -> "Waits for somebody";
            case PAUSED -> "Paused";
            case STALLED -> "Got stuck";
            case COMPLETED -> "Done";
            case FAILED -> "Failed";
            case CANCELLED -> "Stopped";
            case CUT_STEPS -> "Ended: too many steps";
            case CUT_TIME -> "Ended: took too long";
            case CUT_NO_PROGRESS -> "Ended: got no further";
            case CUT_OSCILLATION -> "Ended: went in circles";
            case CUT_COST -> "Ended: reached its cost limit";
        };
    }

    /** Which colour a state has: {@code good}, {@code bad}, {@code warm} (somebody should look) or {@code calm}. */
    public static String tone(RunStatus status) {
        return switch (status) {
            case COMPLETED -> "good";
            case QUEUED, RUNNING, CANCELLED -> "calm";
            case WAITING, PAUSED, STALLED -> "warm";
            case FAILED, CUT_STEPS, CUT_TIME, CUT_NO_PROGRESS, CUT_OSCILLATION, CUT_COST -> "bad";
        };
    }

    /** Why a run that is set aside does not go on; empty for others. */
    public static String trouble(RunStatus status) {
        return status == RunStatus.STALLED
                ? "It got nowhere again and again. The operators of the platform look after it; you can stop it."
                : "";
    }

    /** Place in the queue. */
    public static String place(QueuePlace place) {
        String ahead = place.ahead() == 0 ? "Next in line" : Show.count(place.ahead()) + " ahead of it";
        return ahead + ", starts " + soon(place.estimatedWait());
    }

    private static String soon(Duration wait) {
        if (wait.compareTo(Duration.ofSeconds(10)) < 0) {
            return "any moment";
        }
        return wait.compareTo(Duration.ofMinutes(1)) < 0
                ? "in less than a minute"
                : "in about " + Show.count(wait.plusSeconds(30).toMinutes(), "minute");
    }

    /** What an employee was asked, in one line. */
    public static String asked(Run run) {
        if (run.kind() == RunKind.GREETING) {
            return "Says hello";
        }
        String line = run.input().strip().replaceAll("\\s+", " ");
        return line.length() > LINE ? line.substring(0, LINE - 1) + "…" : line;
    }

    /** A tool's name as words. */
    public static String tool(String name) {
        return name.replace('_', ' ');
    }
}
