package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import java.time.Duration;
import java.util.Optional;

/** Turns a credential into the context of a call. The only place where a {@link CallContext} is made for a member. */
public interface Authenticate {

    /**
     * Verifies.
     *
     * @param entry the call that the credential came with
     * @return the caller, or empty when the credential is not (or no longer) good
     * @throws SignInUnanswered when that cannot be told right now
     */
    Optional<CallContext> authenticate(Credential credential, SystemContext entry);

    /** What a caller shows. Never logged. */
    sealed interface Credential {
        /** A signed access token. */
        record Bearer(String token) implements Credential {
            @Override
            public String toString() {
                return "Bearer[hidden]";
            }
        }

        /** An API key. */
        record ApiKey(String token) implements Credential {

            /** How every key begins, by which one can be told from an access token. */
            public static final String PREFIX = "ghk_";

            @Override
            public String toString() {
                return "ApiKey[hidden]";
            }
        }

        /**
         * The cookie by which a browser looks into a company for support.
         *
         * @param session the session cookie beside it; the one is nothing without the other
         */
        record SupportCookie(String token, String session) implements Credential {
            @Override
            public String toString() {
                return "SupportCookie[hidden]";
            }
        }

        /** The browser's session cookie. */
        record SessionCookie(String token) implements Credential {
            @Override
            public String toString() {
                return "SessionCookie[hidden]";
            }
        }
    }

    /**
     * Whether a session is still good cannot be told right now, because the sign-in server that answers for it is not there or is
     * still being asked. The session goes on when the server is back, so this is no reason to sign in anew.
     */
    final class SignInUnanswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** After which the server is asked again, or has answered somebody else. */
        private static final Duration PAUSE = Duration.ofSeconds(5);

        private final transient CallContext caller;

        /**
         * @param caller whose session it is, with no rights: to be counted, not to be served
         */
        public SignInUnanswered(CallContext caller) {
            super("the sign-in server has not answered", null, false, false);
            this.caller = caller;
        }

        /** Whose session it is, with no rights. */
        public CallContext caller() {
            return caller;
        }

        /** What to answer. */
        public Refused refusal() {
            return new Refused(
                    Reason.OVERLOADED,
                    "sign-in-server-unanswered",
                    "Your company's sign-in server has not answered yet whether you are still signed in. Try again.",
                    Optional.of(PAUSE));
        }
    }
}
