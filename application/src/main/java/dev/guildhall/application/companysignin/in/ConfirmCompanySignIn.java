package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import java.util.Optional;

/** Signs somebody in who comes back from the sign-in server of a company. */
public interface ConfirmCompanySignIn {

    /** Checks what the browser brings, fetches the server's proof, and opens a session. */
    Outcome confirm(SystemContext context, Command command);

    /**
     * What the browser brings.
     *
     * @param company to whose return address it came; must be the company that sent it away
     * @param token of its cookie
     * @param error the server's own word for its no
     */
    record Command(
            Optional<String> company,
            Optional<String> token,
            Optional<String> state,
            Optional<String> code,
            Optional<String> issuer,
            Optional<String> error) {

        @Override
        public String toString() {
            return "Command[hidden]";
        }
    }

    /** Why somebody is not let in. */
    enum Reason {
        /** It took too long, was used before, or began in another browser. */
        LOST,
        /** The server says no. */
        DENIED,
        /** The server does not answer. */
        UNREACHABLE,
        /** What the server says cannot be believed, or does not fit our setting. */
        UNFIT,
        /** The server vouches, but gives nothing that stands for a role. */
        NO_ROLE,
        /** The address is of no domain that was confirmed to the company. */
        FOREIGN_ADDRESS,
        /** The address signs in to another company. */
        ADDRESS_TAKEN,
        /** Nobody becomes a member by signing in here, and this is none. */
        NO_MEMBER,
        /** The address is a member's or an invited one's, and the server does not say that it has verified it. */
        NOT_VERIFIED,
        /** The member with the address is somebody else at the server. */
        BOUND_TO_ANOTHER,
        /** The company's plan has no seat left. */
        NO_SEAT,
        /** The company demands a second factor, and the server does not say that one was shown, or its word does not count. */
        NO_SECOND_FACTOR,
        /** The owner and those who keep the platform running sign in with their passwords only. */
        PASSWORD_ONLY
    }

    /** What became of it. */
    sealed interface Outcome {
        /**
         * Done.
         *
         * @param sessionToken for the browser's cookie
         * @param next where the browser wanted to be
         */
        record SignedIn(Member member, String sessionToken, String next) implements Outcome {
            @Override
            public String toString() {
                return "SignedIn[hidden]";
            }
        }

        /** Not let in. */
        record Refused(Reason reason) implements Outcome {}
    }
}
