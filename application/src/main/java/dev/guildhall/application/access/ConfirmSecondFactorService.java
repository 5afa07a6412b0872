package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ConfirmSecondFactor;
import dev.guildhall.application.access.out.OneTimeCodes.RecoveryCode;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Switches second factors on. */
final class ConfirmSecondFactorService implements ConfirmSecondFactor {

    private static final int RECOVERY_CODES = 10;

    private final AccessPorts ports;
    private final FactorCheck check;
    private final Letters letters;
    private final Post post;

    ConfirmSecondFactorService(AccessPorts ports) {
        this.ports = ports;
        this.check = new FactorCheck(ports);
        this.letters = new Letters(ports.publicUrl());
        this.post = new Post(ports);
    }

    @Override
    public Outcome confirm(CallContext context, String code) {
        context.demand(Permission.SELF_CHANGE);
        SessionId session = OwnSession.of(context);
        Optional<Duration> wait = check.throttled(context.member());
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        Outcome outcome = ports.tx().write(context.tenant(), () -> switchOn(context, session, code));
        if (outcome instanceof Outcome.SwitchedOn) {
            check.passed(context.member());
        }
        return outcome;
    }

    private Outcome switchOn(CallContext context, SessionId session, String code) {
        Instant now = ports.clock().instant();
        // Who signs in with the password alone in this moment is waited for, and ended with the other sessions.
        Optional<String> _ = ports.logins().hold(context.tenant(), context.member());
        boolean live = ports.sessions()
                .find(context.tenant(), session)
                .filter(own -> own.isLiveAt(now))
                .isPresent();
        if (!live) {
            return new Outcome.NotBegun();
        }
        Optional<SecondFactor> factor = ports.factors()
                .findForUpdate(context.tenant(), context.member())
                .filter(begun -> begun.isBeginningAt(now));
        if (factor.isEmpty()) {
            return new Outcome.NotBegun();
        }
        if (check.accept(factor.get(), code).isEmpty()) {
            return new Outcome.WrongCode();
        }
        List<RecoveryCode> codes = ports.oneTimeCodes().newRecoveryCodes(context.tenant(), RECOVERY_CODES);
        ports.factors()
                .addRecoveryCodes(
                        context.tenant(),
                        context.member(),
                        codes.stream().map(RecoveryCode::hash).toList());
        // Whoever got in by the password alone is out; this session has just shown both.
        ports.sessions().revokeOf(context.tenant(), context.member(), Optional.of(session), now);
        ports.tickets().deleteOf(context.tenant(), context.member());
        Member member = ports.members().find(context.tenant(), context.member()).orElseThrow();
        post.send(context.tenant(), letters.secondFactor(member.email(), true), Post.NEWS);
        ports.trail().note(context, AuditAction.SECOND_FACTOR_ON, AuditTarget.of("member", context.member()));
        return new Outcome.SwitchedOn(codes.stream().map(RecoveryCode::text).toList());
    }
}
