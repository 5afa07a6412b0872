package dev.guildhall.application.supportaccess;

import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.supportaccess.in.StartSupportVisit;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.SupportVisitId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportState;
import java.util.Optional;

/** Lets operators in where a company has consented. */
final class StartSupportVisitService implements StartSupportVisit {

    private final SupportPorts ports;

    StartSupportVisitService(SupportPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome enter(CallContext context, TenantId tenant, SupportAccessId id) {
        context.demand(Permission.SUPPORT_ASK);
        SessionId session = session(context);
        Outcome outcome = ports.tx()
                .writeIf(
                        tenant,
                        Outcome.Entered.class::isInstance,
                        () -> ports.accesses()
                                .findForUpdate(tenant, id)
                                .filter(access -> access.supporter().is(context.tenant(), context.member()))
                                .map(access -> enter(context, access, session))
                                .orElseGet(Outcome.UnknownAccess::new));
        if (outcome instanceof Outcome.Entered) {
            ports.notes().inOurs(context, tenant, AuditAction.SUPPORT_ENTERED);
        }
        return outcome;
    }

    /** What is given out ends with the session, so that there has to be one. */
    private static SessionId session(CallContext context) {
        return Optional.of(context.proof())
                .filter(Proof.OfSession.class::isInstance)
                .map(proof -> ((Proof.OfSession) proof).session())
                .orElseThrow(() -> new NotPermitted(Permission.SUPPORT_ASK));
    }

    private Outcome enter(CallContext context, SupportAccess access, SessionId session) {
        SupportState state = access.stateAt(ports.now());
        if (state != SupportState.GRANTED) {
            return new Outcome.NotGranted(state);
        }
        Issued token = ports.secrets().issue(Kind.SUPPORT, access.tenant());
        SupportVisitId visit = new SupportVisitId(ports.ids().next());
        ports.accesses().admit(access.tenant(), access.id(), visit, token.hash(), session);
        ports.notes()
                .inTheirs(
                        context,
                        access.tenant(),
                        AuditAction.SUPPORT_ENTERED,
                        Targets.of(access.id()),
                        Targets.who(access));
        return new Outcome.Entered(token.token(), access.endsAt().orElseThrow());
    }
}
