package dev.guildhall.application.member;

import dev.guildhall.application.access.Throttle;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.member.in.InviteMember;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.InvitationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Invites people. */
final class InviteMemberService implements InviteMember {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int PER_ADDRESS = 3;
    private static final int PER_COMPANY = 100;
    private static final int PER_ADDRESS_OF_ALL = 10;

    private final MemberPorts ports;
    private final Throttle throttle;
    private final InvitationLetters letters;

    InviteMemberService(MemberPorts ports) {
        this.ports = ports;
        this.throttle = new Throttle(ports.attempts(), ports.clock(), "invitation", WINDOW);
        this.letters = new InvitationLetters(ports);
    }

    @Override
    public Outcome invite(CallContext context, Command command) {
        context.demand(Permission.MEMBER_CHANGE);
        Instant now = ports.clock().instant();
        Invitation invitation = new Invitation(
                context.tenant(),
                new InvitationId(ports.ids().next()),
                command.email(),
                command.role(),
                context.member(),
                now,
                now.plus(Invitation.LIFE),
                Optional.empty());
        Optional<Login> login = ports.logins().find(command.email());
        if (login.filter(taken -> isTold(context, taken)).isPresent()) {
            return new Outcome.EmailTaken();
        }
        Optional<Duration> wait = throttled(invitation);
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        Optional<Boolean> told =
                ports.confirmsAddresses() ? tellsTaken(invitation, login.isPresent()) : Optional.empty();
        Issued token = ports.secrets().issue(Kind.INVITATION, context.tenant());
        return ports.tx()
                .writeIf(
                        context.tenant(),
                        Outcome.Invited.class::isInstance,
                        () -> keep(context, invitation, token, told));
    }

    /** Who signs in at other companies is not for a company to find out. */
    private boolean isTold(CallContext context, Login taken) {
        return !ports.confirmsAddresses() || taken.tenant().equals(context.tenant());
    }

    /** Only where mails are sent: an invitation that is shown to who makes it troubles nobody else. */
    private Optional<Duration> throttled(Invitation invitation) {
        if (!ports.confirmsAddresses()) {
            return Optional.empty();
        }
        return throttle.count(invitation.tenant() + ":" + invitation.email(), PER_ADDRESS)
                .or(() -> throttle.count("company:" + invitation.tenant(), PER_COMPANY));
    }

    /**
     * What the mail says: whether the address signs in already. Empty when so many companies have written to the address
     * that it gets no more mails; that is not for a company to find out, either, so its invitation is made all the same.
     */
    private Optional<Boolean> tellsTaken(Invitation invitation, boolean taken) {
        return throttle.count("everybody:" + invitation.email(), PER_ADDRESS_OF_ALL)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(taken);
    }

    private Outcome keep(CallContext context, Invitation invitation, Issued token, Optional<Boolean> told) {
        ports.callers().hold(context, Permission.MEMBER_CHANGE);
        Instant now = invitation.createdAt();
        ports.invitations().endAll(invitation.tenant(), invitation.email(), now);
        if (ports.invitations().countForAddition(invitation.tenant(), now) >= Invitation.MAX_PENDING) {
            return new Outcome.TooMany(Invitation.MAX_PENDING);
        }
        Optional<Seats.NoneLeft> full = ports.seats().refuseInvitation(invitation.tenant(), now);
        if (full.isPresent()) {
            return new Outcome.NoSeatLeft(full.get().limit(), full.get().used());
        }
        ports.invitations().create(invitation, token.hash());
        told.ifPresent(taken -> letters.send(invitation, taken ? Optional.empty() : Optional.of(token.token())));
        ports.trail()
                .note(
                        context,
                        AuditAction.MEMBER_INVITED,
                        AuditTarget.of("invitation", invitation.id()),
                        AuditChange.to("address", invitation.email()),
                        AuditChange.to("role", invitation.role()));
        return new Outcome.Invited(
                invitation, ports.confirmsAddresses() ? Optional.empty() : Optional.of(token.token()));
    }
}
