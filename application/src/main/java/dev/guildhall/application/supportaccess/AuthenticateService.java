package dev.guildhall.application.supportaccess;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.supportaccess.out.SupportAccessStore.Admitted;
import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportState;
import dev.guildhall.domain.supportaccess.Supporter;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Verifies those who look into a company for support. Two things are asked of the database at each call: whether the
 * company's consent still holds, and whether the session in which its holder has entered is still an operator's.
 */
final class AuthenticateService implements Authenticate, RecheckCaller {

    private final Authenticate others;
    private final RecheckCaller recheckOthers;
    private final SupportPorts ports;

    AuthenticateService(Authenticate others, RecheckCaller recheckOthers, SupportPorts ports) {
        this.others = others;
        this.recheckOthers = recheckOthers;
        this.ports = ports;
    }

    @Override
    public Optional<CallContext> authenticate(Credential credential, SystemContext entry) {
        return switch (credential) {
            case Credential.Bearer(String token) ->
                shown(token)
                        .map(shown -> looking(shown, entry, admitted -> isStillOperator(admitted, entry)))
                        .orElseGet(() -> others.authenticate(credential, entry));
            case Credential.SupportCookie(String token, String session) ->
                shown(token)
                        .flatMap(shown -> looking(shown, entry, admitted -> isOperatorsOwn(session, admitted, entry)));
            case Credential.SessionCookie _, Credential.ApiKey _ -> others.authenticate(credential, entry);
        };
    }

    private Optional<Presented> shown(String token) {
        return ports.secrets().read(Kind.SUPPORT, token);
    }

    private Optional<CallContext> looking(Presented shown, SystemContext entry, Predicate<Admitted> operator) {
        TenantId tenant = shown.tenant();
        return ports.tx()
                .read(tenant, () -> ports.accesses().findByToken(tenant, shown.hash()))
                .filter(this::isGranted)
                .filter(operator)
                .map(admitted -> visitor(admitted, entry))
                .flatMap(caller -> ports.recentStandings().recent(tenant).map(caller::in));
    }

    private boolean isGranted(Admitted admitted) {
        return admitted.access().stateAt(ports.now()) == SupportState.GRANTED;
    }

    @Override
    public boolean recheck(CallContext caller, Permission permission) {
        if (!(caller.proof() instanceof Proof.OfSupport(var id, var visit, var _))) {
            return recheckOthers.recheck(caller, permission);
        }
        return ports.tx()
                .read(caller.tenant(), () -> ports.accesses().findAdmitted(caller.tenant(), id))
                .filter(admitted -> admitted.visit().equals(visit))
                .filter(this::isGranted)
                .filter(admitted -> isStillOperator(admitted, caller.entry()))
                .filter(_ -> caller.may(permission))
                .isPresent();
    }

    /** Whoever entered, as itself: session, role, second factor and company are looked at as with every call that it makes. */
    private boolean isStillOperator(Admitted admitted, SystemContext entry) {
        Supporter supporter = admitted.access().supporter();
        return ports.recentStandings()
                        .recent(supporter.company())
                        .filter(standing -> !standing.isHalted())
                        .isPresent()
                && recheckOthers.recheck(operator(admitted, entry), Permission.SUPPORT_ASK);
    }

    /** Whether the cookie beside it is of the very session in which its holder has entered. */
    private boolean isOperatorsOwn(String session, Admitted admitted, SystemContext entry) {
        Supporter supporter = admitted.access().supporter();
        return others.authenticate(new Credential.SessionCookie(session), entry)
                .filter(caller -> caller.may(Permission.SUPPORT_ASK)
                        && supporter.is(caller.tenant(), caller.member())
                        && caller.proof().equals(new Proof.OfSession(admitted.session())))
                .isPresent();
    }

    private static CallContext operator(Admitted admitted, SystemContext entry) {
        Supporter supporter = admitted.access().supporter();
        return new CallContext(
                supporter.company(),
                supporter.member(),
                Authority.of(Role.OPERATOR),
                new Proof.OfSession(admitted.session()),
                entry);
    }

    private static CallContext visitor(Admitted admitted, SystemContext entry) {
        SupportAccess access = admitted.access();
        return new CallContext(
                access.tenant(),
                access.supporter().member(),
                Authority.of(Role.SUPPORT),
                new Proof.OfSupport(
                        access.id(), admitted.visit(), access.supporter().name()),
                entry);
    }
}
