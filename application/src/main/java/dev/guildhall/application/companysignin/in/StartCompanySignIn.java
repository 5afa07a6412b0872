package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.MailDomain;
import java.time.Duration;

/** Sends a browser to the sign-in server of a company. */
public interface StartCompanySignIn {

    /** Starts. */
    Outcome start(SystemContext context, Command command);

    /**
     * Where to.
     *
     * @param next where in the application the browser wants to be afterwards
     */
    record Command(MailDomain domain, String next) {

        /** Longest {@link #next()}. */
        public static final int MAX_NEXT = 1_000;
    }

    /** What became of it. */
    sealed interface Outcome {
        /**
         * On the way.
         *
         * @param address where the browser has to go
         * @param token for a cookie of this browser; without it nobody comes back
         * @param life how long that is good
         */
        record Started(String address, String token, Duration life) implements Outcome {
            @Override
            public String toString() {
                return "Started[hidden]";
            }
        }

        /** No company has said that its people sign in elsewhere. */
        record NotOffered() implements Outcome {}

        /** The server does not answer, or not as it should. */
        record OutOfOrder() implements Outcome {}

        /** Too many that led nowhere from this origin. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
