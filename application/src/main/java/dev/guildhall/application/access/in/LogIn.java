package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;

/** Signs a member in with e-mail and password. Takes as long for an unknown address as for a wrong password. */
public interface LogIn {

    /** Signs in. */
    Outcome logIn(SystemContext context, Command command);

    /** Who wants in. The password is not checked for strength here: it only has to be the right one. */
    record Command(EmailAddress email, Password password) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record LoggedIn(Tenant tenant, Member member, Credentials credentials) implements Outcome {}

        /**
         * The password is right, and a code is asked for; see {@link ConfirmLogIn}.
         *
         * @param ticket proves the first step
         * @param lifetime how long the ticket is good
         */
        record SecondFactorNeeded(String ticket, Duration lifetime) implements Outcome {
            @Override
            public String toString() {
                return "SecondFactorNeeded[hidden]";
            }
        }

        /** Address or password is wrong; which one is not said. */
        record WrongCredentials() implements Outcome {}

        /** Too many failures for this address or from this origin. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
