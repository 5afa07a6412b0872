package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.access.out.TicketStore.Ticket;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.util.Optional;

/** Signs in those who have shown the right password and are asked for a code, too. */
final class ConfirmLogInService implements ConfirmLogIn {

    private final AccessPorts ports;
    private final SessionOpener sessions;
    private final FactorCheck check;
    private final PasswordDoor passwords;

    ConfirmLogInService(AccessPorts ports) {
        this.ports = ports;
        this.sessions = new SessionOpener(ports);
        this.check = new FactorCheck(ports);
        this.passwords = new PasswordDoor(ports);
    }

    @Override
    public Outcome confirm(SystemContext context, Command command) {
        Optional<Ticket> ticket =
                ports.secrets().read(Kind.TICKET, command.ticket()).flatMap(this::find);
        if (ticket.isEmpty()) {
            return new Outcome.UselessTicket();
        }
        Optional<Duration> wait = check.throttled(ticket.get().member());
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        Outcome outcome = ports.tx().write(ticket.get().tenant(), () -> enter(context, ticket.get(), command.code()));
        if (outcome instanceof Outcome.LoggedIn) {
            check.passed(ticket.get().member());
        }
        return outcome;
    }

    private Optional<Ticket> find(Presented shown) {
        return ports.tx()
                .read(
                        shown.tenant(),
                        () -> ports.tickets()
                                .find(
                                        shown.tenant(),
                                        shown.hash(),
                                        ports.clock().instant()));
    }

    private Outcome enter(SystemContext context, Ticket ticket, String code) {
        passwords.hold(ticket.tenant());
        // Held before the ticket is looked at again: who resets the password forgets the tickets, and waits or is seen.
        if (ports.logins().hold(ticket.tenant(), ticket.member()).isEmpty()) {
            return new Outcome.UselessTicket();
        }
        boolean right = ports.factors()
                .findForUpdate(ticket.tenant(), ticket.member())
                .filter(factor -> factor.isOn() && check.acceptAny(factor, code))
                .isPresent();
        if (!right) {
            note(context, ticket, AuditActor.STRANGER, AuditAction.SECOND_FACTOR_FAILED);
            return new Outcome.WrongCode();
        }
        Optional<Member> member =
                ports.members().find(ticket.tenant(), ticket.member()).filter(found -> !passwords.areClosedTo(found));
        Optional<Tenant> tenant = ports.tenants().find(ticket.tenant());
        // Under the factor's lock: of two that show the same ticket at once, the second finds it gone.
        boolean good = ports.tickets()
                .find(ticket.tenant(), ticket.token(), ports.clock().instant())
                .isPresent();
        if (member.isEmpty() || tenant.isEmpty() || !good) {
            return new Outcome.UselessTicket();
        }
        ports.tickets().deleteOf(ticket.tenant(), ticket.member());
        Outcome loggedIn = new Outcome.LoggedIn(tenant.get(), member.get(), sessions.open(member.get(), context));
        AuditActor actor = AuditActor.of(ticket.member(), member.get().role());
        note(context, ticket, actor, AuditAction.LOGGED_IN);
        return loggedIn;
    }

    private void note(SystemContext context, Ticket ticket, AuditActor actor, AuditAction action) {
        ports.trail().note(context, ticket.tenant(), actor, action, AuditTarget.of("member", ticket.member()));
    }
}
