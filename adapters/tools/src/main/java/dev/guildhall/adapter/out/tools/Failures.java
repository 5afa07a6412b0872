package dev.guildhall.adapter.out.tools;

import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;

/** What went wrong, for models: no stack trace, no address, no name of a class. */
final class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    /** Whether the same call may well succeed later. */
    static boolean isPassing(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof TimeoutExceededException
                || (failure instanceof ToolFailure told && told.isPassing());
    }

    /** Whether it was not called at all, because of the calls before it or beside it. */
    static boolean isRefusal(Throwable failure) {
        return failure instanceof CircuitBreakerOpenException || failure instanceof BulkheadFullException;
    }

    /**
     * Words for the model.
     *
     * @param changes whether the tool changes something, so that its effect is in doubt
     */
    static String describe(String tool, Throwable failure, boolean changes) {
        String doubt = changes ? " Whether it has had its effect is not known." : "";
        return switch (failure) {
            case ToolFailure told -> told.advice();
            case TimeoutExceededException _ -> "The tool " + tool + " did not answer in time." + doubt;
            case IOException _ -> {
                LOG.log(Level.INFO, "tool {0} could not be called: {1}", tool, failure);
                yield "The tool " + tool + " could not be reached, or broke off." + doubt;
            }
            case CircuitBreakerOpenException _ ->
                "The tool " + tool + " is out of order and was not called. Try again in a minute, or do without.";
            case BulkheadFullException _ ->
                "The tool " + tool + " is busy and was not called. Try again later, or do without.";
            case CancellationException _ -> "The call of the tool " + tool + " was cancelled." + doubt;
            default -> {
                LOG.log(Level.ERROR, "tool " + tool + " failed in a way nobody thought of", failure);
                yield "The tool " + tool + " failed." + doubt;
            }
        };
    }
}
