package dev.guildhall.application.supportaccess;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.supportaccess.in.NoteLook;
import dev.guildhall.application.supportaccess.out.SupportAccessStore.Admitted;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportState;

/** Notes looks, each under a lock of its access that looks share: nothing is noted, and so nothing shown, behind the end of the consent. */
final class NoteLookService implements NoteLook {

    private final SupportPorts ports;

    NoteLookService(SupportPorts ports) {
        this.ports = ports;
    }

    @Override
    public void note(CallContext context, String place) {
        if (context.proof() instanceof Proof.OfSupport visit) {
            context.demand(Permission.SELF_READ);
            if (place.length() > MAX_PLACE) {
                throw new Refused(
                        Reason.TOO_LARGE,
                        "place-too-long",
                        "What you look at is written down, and addresses of more than " + MAX_PLACE
                                + " characters cannot be. Ask for it by a shorter one.");
            }
            ports.tx().run(context.tenant(), () -> note(context, visit, place));
        }
    }

    private void note(CallContext context, Proof.OfSupport visit, String place) {
        SupportAccess access = ports.accesses()
                .findAdmittedForShare(context.tenant(), visit.access())
                .filter(admitted -> admitted.visit().equals(visit.visit()))
                .map(Admitted::access)
                .filter(found -> found.stateAt(ports.now()) == SupportState.GRANTED)
                .orElseThrow(() -> new Refused(
                        Reason.UNAUTHENTICATED, "support-over", "The company's consent is over, or was taken back."));
        if (!ports.accesses().noteLook(context.tenant(), access.id(), place, ports.now())) {
            return;
        }
        if (ports.accesses().countLooks(context.tenant(), access.id()) > MAX_PLACES) {
            throw new Refused(
                    Reason.FORBIDDEN,
                    "too-many-places",
                    "You have looked at " + MAX_PLACES
                            + " places by this access, as many as may be. Ask for a new one.");
        }
        ports.trail()
                .note(
                        context,
                        AuditAction.SUPPORT_LOOKED,
                        Targets.of(access.id()),
                        Targets.who(access),
                        AuditChange.to("place", place));
    }
}
