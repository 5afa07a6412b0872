package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.Text;
import java.util.Optional;

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
                command.passwords());
        Optional<String> secret = command.secret().map(text -> Text.line("secret", text, MAX_SECRET));
        return ports.access().tx().write(context.tenant(), () -> change(context, wanted, secret));
    }

    private Outcome change(CallContext context, CompanySignIn wanted, Optional<String> secret) {
        ports.vault().lock(context.tenant());
        Optional<Kept> before = ports.access().companySignIns().find(context.tenant());
        Optional<String> sealed = secret.map(text -> ports.sealSecret(context.tenant(), text))
                .or(() -> before.filter(kept -> isSameServer(kept.signIn(), wanted))
                        .map(Kept::sealedSecret));
        if (sealed.isEmpty()) {
            return new Outcome.SecretMissing();
        }
        ports.access().companySignIns().replace(context.tenant(), new Kept(wanted, sealed.get()));
        if (!wanted.passwords()
                && before.filter(kept -> !kept.signIn().passwords()).isEmpty()) {
            new PasswordSessions(ports).end(context);
        }
        ports.access()
                .trail()
                .note(
                        context,
                        AuditAction.COMPANY_SIGN_IN_CHANGED,
                        AuditTarget.of("company", context.tenant()),
                        AuditChange.of(
                                "server",
                                before.map(kept -> kept.signIn().issuer()).orElse(""),
                                wanted.issuer()),
                        AuditChange.of(
                                "client",
                                before.map(kept -> kept.signIn().client()).orElse(""),
                                wanted.client()),
                        AuditChange.of(
                                "roles",
                                before.map(kept -> words(kept.signIn().roles())).orElse(""),
                                words(wanted.roles())),
                        AuditChange.of(
                                "joining",
                                before.map(kept -> "" + kept.signIn().joining()).orElse(""),
                                wanted.joining()),
                        AuditChange.of(
                                "passwords",
                                before.map(kept -> "" + kept.signIn().passwords())
                                        .orElse(""),
                                wanted.passwords()));
        return new Outcome.Changed();
    }

    private static boolean isSameServer(CompanySignIn one, CompanySignIn other) {
        return one.issuer().equals(other.issuer()) && one.client().equals(other.client());
    }

    private static String words(RoleMapping roles) {
        return roles.claim() + ": " + roles.admins() + ", " + roles.members() + ", " + roles.viewers();
    }
}
