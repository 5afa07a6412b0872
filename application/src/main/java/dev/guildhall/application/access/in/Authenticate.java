package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.SystemContext;
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
}
