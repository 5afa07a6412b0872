package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether a session is still good cannot be told right now, because the sign-in server that answers for it is not there or is
 * still being asked. The session goes on when the server is back, so this is no reason to sign in anew.
 */
public final class SignInUnanswered extends RuntimeException {

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
