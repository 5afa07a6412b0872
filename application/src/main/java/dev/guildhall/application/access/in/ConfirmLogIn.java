package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;

/** The second step of signing in, for members with a second factor. */
public interface ConfirmLogIn {

    /** Most characters of a code as typed. */
    int MAX_CODE = 40;

    /** Signs in. */
    Outcome confirm(SystemContext context, Command command);

    /**
     * The second step.
     *
     * @param ticket from the first step
     * @param code of the device, or a recovery code
     */
    record Command(String ticket, String code) {
        @Override
        public String toString() {
            return "Command[hidden]";
        }
    }

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record LoggedIn(Tenant tenant, Member member, Credentials credentials) implements Outcome {}

        /** The code is wrong, was used before, or is too old. */
        record WrongCode() implements Outcome {}

        /** The ticket is unknown, was used, or has expired: sign in from the beginning. */
        record UselessTicket() implements Outcome {}

        /** Too many wrong codes. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
