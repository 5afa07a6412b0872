package dev.guildhall.application.access;

import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.error.CompanyHalted;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.Text;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes members of the invited. */
final class AcceptInvitationService implements AcceptInvitation {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int WRONG_PER_ORIGIN = 30;

    private final AccessPorts ports;
    private final SessionOpener sessions;
    private final PasswordDoor passwords;

    AcceptInvitationService(AccessPorts ports) {
        this.ports = ports;
        this.sessions = new SessionOpener(ports);
        this.passwords = new PasswordDoor(ports);
    }

    @Override
    public Outcome accept(SystemContext context, Command command) {
        command.password().demandStrength();
        String name = Text.line("displayName", command.displayName(), Member.MAX_NAME);
        String origin = "invitation:" + context.network();
        Instant now = ports.clock().instant();
        Optional<Duration> wait = ports.attempts().waitFor(origin, WRONG_PER_ORIGIN, WINDOW, now);
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        // Looked at before the password is hashed, so that made-up tokens cost nothing.
        Optional<Presented> shown = ports.secrets().read(Kind.INVITATION, command.token());
        if (shown.filter(token -> isPending(token, now)).isEmpty()) {
            ports.attempts().failed(origin, now);
            return new Outcome.Gone();
        }
        ports.standings()
                .recent(shown.get().tenant())
                .filter(Standing::isHalted)
                .ifPresent(standing -> {
                    throw new CompanyHalted(standing);
                });
        String hash = ports.hasher().hash(command.password());
        return ports.tx()
                .writeIf(
                        shown.get().tenant(),
                        Outcome.Accepted.class::isInstance,
                        () -> join(context, shown.get(), name, hash, now));
    }

    private boolean isPending(Presented token, Instant now) {
        return ports.tx()
                .read(token.tenant(), () -> ports.invitations().findByToken(token.tenant(), token.hash()))
                .filter(found -> found.isPendingAt(now))
                .isPresent();
    }

    private Outcome join(SystemContext context, Presented token, String name, String hash, Instant now) {
        // Before the invitation, as whoever invites anew or removes who has invited locks them.
        if (ports.tenants().findForUpdate(token.tenant()).isEmpty()) {
            return new Outcome.Gone();
        }
        return ports.invitations()
                .findByTokenForUpdate(token.tenant(), token.hash())
                .filter(found -> found.isPendingAt(now))
                .map(found -> seated(context, found, name, hash, now))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome seated(SystemContext context, Invitation invitation, String name, String hash, Instant now) {
        if (passwords.areClosed(invitation.tenant())) {
            return new Outcome.CompanySignInOnly();
        }
        return ports.seats()
                .refuseAcceptance(invitation.tenant(), now)
                .<Outcome>map(full -> new Outcome.NoSeatLeft(full.limit()))
                .orElseGet(() -> join(context, invitation, name, hash, now));
    }

    private Outcome join(SystemContext context, Invitation invitation, String name, String hash, Instant now) {
        Member member = new Member(
                invitation.tenant(),
                new MemberId(ports.ids().next()),
                invitation.email(),
                name,
                invitation.role(),
                now);
        if (!ports.logins().register(new Login(member.email(), member.tenant(), member.id(), hash))) {
            return new Outcome.EmailTaken();
        }
        ports.members().create(member);
        ports.invitations().endAll(member.tenant(), member.email(), now);
        Tenant tenant = ports.tenants().find(member.tenant()).orElseThrow();
        Outcome accepted = new Outcome.Accepted(tenant, member, sessions.open(member, context));
        ports.trail()
                .note(
                        context,
                        member.tenant(),
                        AuditActor.of(member.id(), member.role()),
                        AuditAction.MEMBER_JOINED,
                        AuditTarget.of("member", member.id()),
                        AuditChange.to("name", member.displayName()),
                        AuditChange.to("role", member.role()));
        return accepted;
    }
}
