package dev.guildhall.application.supportaccess;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.supportaccess.in.DecideSupportAccess;
import dev.guildhall.application.supportaccess.in.EndSupportAccess;
import dev.guildhall.application.supportaccess.in.EndSupportVisit;
import dev.guildhall.application.supportaccess.in.ListSupportAccesses;
import dev.guildhall.application.supportaccess.in.ListTenantSupport;
import dev.guildhall.application.supportaccess.in.NoteLook;
import dev.guildhall.application.supportaccess.in.RequestSupportAccess;
import dev.guildhall.application.supportaccess.in.ShowOpenSupport;
import dev.guildhall.application.supportaccess.in.StartSupportVisit;
import dev.guildhall.application.supportaccess.in.SupportView;
import dev.guildhall.application.supportaccess.in.WithdrawSupportAccess;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportState;

/** Builds the use cases of support access. */
public final class SupportUseCases {

    private final SupportPorts ports;

    /**
     * @param ports what they run on
     */
    public SupportUseCases(SupportPorts ports) {
        this.ports = ports;
    }

    /**
     * {@link Authenticate} for all credentials.
     *
     * @param others verifies those that have nothing to do with support
     * @param recheckOthers looks again at callers who showed one of those
     */
    public Authenticate authenticate(Authenticate others, RecheckCaller recheckOthers) {
        return new AuthenticateService(others, recheckOthers, ports);
    }

    /** {@link RecheckCaller} for all callers; parameters as there. */
    public RecheckCaller recheckCaller(Authenticate others, RecheckCaller recheckOthers) {
        return new AuthenticateService(others, recheckOthers, ports);
    }

    /** {@link RequestSupportAccess}. */
    public RequestSupportAccess requestSupportAccess() {
        return new RequestSupportAccessService(ports);
    }

    /** {@link DecideSupportAccess}. */
    public DecideSupportAccess decideSupportAccess() {
        return new DecideSupportAccessService(ports);
    }

    /** {@link EndSupportAccess}. */
    public EndSupportAccess endSupportAccess() {
        return new EndSupportAccessService(ports);
    }

    /** {@link WithdrawSupportAccess}. */
    public WithdrawSupportAccess withdrawSupportAccess() {
        return new EndSupportAccessService(ports);
    }

    /** {@link StartSupportVisit}. */
    public StartSupportVisit startSupportVisit() {
        return new StartSupportVisitService(ports);
    }

    /** {@link EndSupportVisit}. */
    public EndSupportVisit endSupportVisit() {
        return new EndSupportVisitService(ports);
    }

    /** {@link NoteLook}. */
    public NoteLook noteLook() {
        return new NoteLookService(ports);
    }

    /** {@link ListSupportAccesses}. */
    public ListSupportAccesses listSupportAccesses() {
        return (context, page) -> {
            context.demand(Permission.SUPPORT_READ);
            return ports.tx()
                    .read(context.tenant(), () -> ports.accesses().list(context.tenant(), page))
                    .map(access -> view(context, access));
        };
    }

    /** {@link ListTenantSupport}. */
    public ListTenantSupport listTenantSupport() {
        return (context, tenant, page) -> {
            context.demand(Permission.TENANTS_READ);
            return ports.tx()
                    .read(tenant, () -> ports.accesses().list(tenant, page))
                    .map(access -> view(context, access));
        };
    }

    /** {@link ShowOpenSupport}. */
    public ShowOpenSupport showOpenSupport() {
        return context -> {
            context.demand(Permission.SUPPORT_READ);
            return ports
                    .tx()
                    .read(
                            context.tenant(),
                            () -> ports.accesses()
                                    .listOpen(context.tenant(), ports.now(), RequestSupportAccess.MAX_OPEN))
                    .stream()
                    .map(access -> view(context, access))
                    .toList();
        };
    }

    private SupportView view(CallContext context, SupportAccess access) {
        SupportState state = access.stateAt(ports.now());
        return new SupportView(access, state, access.supporter().is(context.tenant(), context.member()));
    }
}
