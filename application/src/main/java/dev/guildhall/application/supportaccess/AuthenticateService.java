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
import java.util.function.Supplier;

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
        Optional<Presented> shown =
                token(credential).flatMap(token -> ports.secrets().read(Kind.SUPPORT, token));
        if (shown.isEmpty()) {
            return others.authenticate(credential, entry);
        }
        TenantId tenant = shown.get().tenant();
        return caller(
                        tenant,
                        () -> ports.accesses().findByToken(tenant, shown.get().hash()),
                        entry)
                .flatMap(caller -> ports.recentStandings().recent(tenant).map(caller::in));
    }

    private static Optional<String> token(Credential credential) {
        return switch (credential) {
            case Credential.Bearer(String token) -> Optional.of(token);
            case Credential.SessionCookie(String token) -> Optional.of(token);
            case Credential.ApiKey _ -> Optional.empty();
        };
    }

    @Override
    public boolean recheck(CallContext caller, Permission permission) {
        if (!(caller.proof() instanceof Proof.OfSupport(var id, var _))) {
            return recheckOthers.recheck(caller, permission);
        }
        return caller(caller.tenant(), () -> ports.accesses().findAdmitted(caller.tenant(), id), caller.entry())
                .filter(now -> now.may(permission))
                .isPresent();
    }

    private Optional<CallContext> caller(TenantId tenant, Supplier<Optional<Admitted>> find, SystemContext entry) {
        return ports.tx()
                .read(tenant, find)
                .filter(admitted -> admitted.access().stateAt(ports.now()) == SupportState.GRANTED)
                .filter(admitted -> recheckOthers.recheck(operator(admitted, entry), Permission.SUPPORT_ASK))
                .map(admitted -> visitor(admitted.access(), entry));
    }

    /** Whoever entered, as itself: session, role and second factor are looked at as with every call that it makes. */
    private static CallContext operator(Admitted admitted, SystemContext entry) {
        Supporter supporter = admitted.access().supporter();
        return new CallContext(
                supporter.company(),
                supporter.member(),
                Authority.of(Role.OPERATOR),
                new Proof.OfSession(admitted.session()),
                entry);
    }

    private static CallContext visitor(SupportAccess access, SystemContext entry) {
        return new CallContext(
                access.tenant(),
                access.supporter().member(),
                Authority.of(Role.SUPPORT),
                new Proof.OfSupport(access.id(), access.supporter().name()),
                entry);
    }
}
