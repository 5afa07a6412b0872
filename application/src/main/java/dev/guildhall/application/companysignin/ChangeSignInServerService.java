package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.Text;
import java.util.Optional;
import java.util.function.Function;

/** Changes sign-in servers. */
final class ChangeSignInServerService implements ChangeSignInServer {

    private final CompanySignInPorts ports;

    ChangeSignInServerService(CompanySignInPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome change(CallContext context, Command command) {
        context.demand(Permission.MEMBER_CHANGE);
        CompanySignIn wanted = new CompanySignIn(
                context.tenant(),
                command.issuer(),
                command.client(),
                command.roles(),
                command.joining(),
                command.passwords(),
                command.offline(),
                command.factor());
        Optional<String> secret = command.secret().map(text -> Text.line("secret", text, MAX_SECRET));
        return ports.access().tx().write(context.tenant(), () -> change(context, wanted, secret));
    }

    private Outcome change(CallContext context, CompanySignIn wanted, Optional<String> secret) {
        ports.vault().lock(context.tenant());
        // Who signs in with a password holds it until the session is there.
        ports.access().tenants().findForUpdate(context.tenant());
        Optional<Kept> before = ports.access().companySignIns().find(context.tenant());
        Optional<String> sealed = secret.map(text -> ports.sealSecret(context.tenant(), text))
                .or(() -> before.filter(kept -> isSameServer(kept.signIn(), wanted))
                        .map(Kept::sealedSecret));
        if (sealed.isEmpty()) {
            return new Outcome.SecretMissing();
        }
        ports.access().companySignIns().replace(context.tenant(), new Kept(wanted, sealed.get()));
        ports.sessions().forgetOthers(context.tenant(), Optional.of(wanted.issuer()));
        if (!wanted.passwords()
                && before.filter(kept -> !kept.signIn().passwords()).isEmpty()) {
            new PasswordSessions(ports).end(context);
        }
        note(context, before.map(Kept::signIn), wanted);
        return new Outcome.Changed();
    }

    private void note(CallContext context, Optional<CompanySignIn> before, CompanySignIn wanted) {
        ports.access()
                .trail()
                .note(
                        context,
                        AuditAction.COMPANY_SIGN_IN_CHANGED,
                        AuditTarget.of("company", context.tenant()),
                        change("server", CompanySignIn::issuer, before, wanted),
                        change("client", CompanySignIn::client, before, wanted),
                        change("roles", setting -> words(setting.roles()), before, wanted),
                        change("joining", CompanySignIn::joining, before, wanted),
                        change("passwords", CompanySignIn::passwords, before, wanted),
                        change("offline", CompanySignIn::offline, before, wanted),
                        change("secondFactor", setting -> words(setting.factor()), before, wanted));
    }

    private static AuditChange change(
            String field, Function<CompanySignIn, Object> part, Optional<CompanySignIn> before, CompanySignIn after) {
        return AuditChange.of(field, before.map(part).map(Object::toString).orElse(""), part.apply(after));
    }

    private static boolean isSameServer(CompanySignIn one, CompanySignIn other) {
        return one.issuer().equals(other.issuer()) && one.client().equals(other.client());
    }

    private static String words(RoleMapping roles) {
        return roles.claim() + ": " + roles.admins() + ", " + roles.members() + ", " + roles.viewers();
    }

    private static String words(FactorThere factor) {
        return factor.value().isEmpty() ? String.valueOf(factor.counts()) : factor.value();
    }
}
