package dev.guildhall.adapter.in.security;

import dev.guildhall.adapter.in.security.ServerLoad.Visitor;
import dev.guildhall.application.admission.in.AdmitCall;
import dev.guildhall.application.admission.in.AdmitStranger;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.StrayRequests;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.tenant.RateDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Lets requests of the API in: counts each, tells its caller how it stands, and gives it a place if there is one. */
@Dependent
public class Gate implements StrayRequests {

    /** After which a place may well be free. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final AdmitCall admitCall;
    private final AdmitStranger admitStranger;
    private final ServerLoad load;
    private final RequestCall call;

    /** Made by CDI. */
    @Inject
    public Gate(AdmitCall admitCall, AdmitStranger admitStranger, ServerLoad load, RequestCall call) {
        this.admitCall = admitCall;
        this.admitStranger = admitStranger;
        this.load = load;
        this.call = call;
    }

    /**
     * Counts the request of somebody with a good credential.
     *
     * @throws Refused when it is one too many
     */
    void count(CallContext caller) {
        judge(admitCall.admit(caller));
    }

    /**
     * Counts the request of somebody without.
     *
     * @throws Refused when it is one too many
     */
    void countStranger() {
        judge(admitStranger.admit(call.system()));
    }

    @Override
    public void count() {
        if (call.countsNow()) {
            countStranger();
        }
    }

    private void judge(RateDecision decision) {
        call.countsNow();
        RateAnswer.headers(decision).forEach(call::tell);
        if (!decision.admitted()) {
            throw RateAnswer.refusal(decision);
        }
    }

    /**
     * Takes a place, which the entry filter gives back.
     *
     * @throws Refused when this node serves as many requests as it can
     */
    void enter(Visitor visitor) {
        if (!load.enter(visitor)) {
            throw new Refused(
                    Reason.OVERLOADED,
                    "overloaded",
                    "This server serves as many requests as it can right now. Try again.",
                    Optional.of(PAUSE));
        }
        call.entered(() -> load.leave(visitor));
    }
}
