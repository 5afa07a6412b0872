package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ShowSecondFactor;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.SecondFactor;
import java.time.Instant;
import java.util.Optional;

/** Tells members how far their second factor is. */
final class ShowSecondFactorService implements ShowSecondFactor {

    private final AccessPorts ports;
    private final Enrolments enrolments;

    ShowSecondFactorService(AccessPorts ports) {
        this.ports = ports;
        this.enrolments = new Enrolments(ports);
    }

    @Override
    public State show(CallContext context) {
        context.demand(Permission.SIGN_IN_READ);
        OwnSession.of(context);
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.factors()
                                .find(context.tenant(), context.member())
                                .map(factor -> state(context, factor))
                                .orElseGet(State.Off::new));
    }

    private State state(CallContext context, SecondFactor factor) {
        Optional<Instant> since = factor.confirmedAt();
        if (since.isPresent()) {
            return new State.On(since.get(), ports.factors().countRecoveryCodes(factor.tenant(), factor.member()));
        }
        return factor.isBeginningAt(ports.clock().instant())
                ? new State.Beginning(enrolments.of(
                        factor,
                        ports.members().find(context.tenant(), context.member()).orElseThrow()))
                : new State.Off();
    }
}
