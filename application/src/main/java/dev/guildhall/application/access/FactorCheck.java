package dev.guildhall.application.access;

import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Compares codes of second factors, and bounds how often that may go wrong, wherever one is asked for. */
final class FactorCheck {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_MEMBER = 10;

    private final AccessPorts ports;
    private final FactorSecrets secrets;
    private final Throttle throttle;

    FactorCheck(AccessPorts ports) {
        this.ports = ports;
        this.secrets = new FactorSecrets(ports);
        this.throttle = new Throttle(ports.attempts(), ports.clock(), "factor", WINDOW);
    }

    /**
     * Counts an attempt before it is made. Outside of transactions.
     *
     * @return how long to wait, when there were too many
     */
    Optional<Duration> throttled(MemberId member) {
        return throttle.count(member.toString(), PER_MEMBER);
    }

    /** Forgets the attempts of somebody who got it right. Outside of transactions. */
    void passed(MemberId member) {
        throttle.forget(member.toString());
    }

    /** Accepts a code of the device, and notes that. Inside a write transaction that holds the factor. */
    Optional<SecondFactor> accept(SecondFactor factor, String code) {
        Instant now = ports.clock().instant();
        OptionalLong step = ports.oneTimeCodes().step(secrets.open(factor), code, now);
        if (step.isEmpty() || !factor.accepts(step.getAsLong())) {
            return Optional.empty();
        }
        SecondFactor after = factor.after(step.getAsLong(), now);
        ports.factors().update(after);
        return Optional.of(after);
    }

    /** The same, and takes a recovery code as well. */
    boolean acceptAny(SecondFactor factor, String code) {
        return accept(factor, code).isPresent()
                || ports.factors()
                        .takeRecoveryCode(
                                factor.tenant(),
                                factor.member(),
                                ports.oneTimeCodes().digest(factor.tenant(), code));
    }
}
