package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.companysignin.in.ShowCompanySignOut;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Shows where to sign out at sign-in servers. */
final class ShowCompanySignOutService implements ShowCompanySignOut {

    private final CompanySignInPorts ports;

    ShowCompanySignOutService(CompanySignInPorts ports) {
        this.ports = ports;
    }

    @Override
    public Optional<String> show(CallContext context) {
        context.demand(Permission.SELF_READ);
        if (!(context.proof() instanceof Proof.OfSession(SessionId session))) {
            return Optional.empty();
        }
        TenantId tenant = context.tenant();
        return ports.access().tx().read(tenant, () -> serverOf(tenant, session)).flatMap(this::ask);
    }

    /** Whose server the session came from, if that is still the company's. */
    private Optional<CompanySignIn> serverOf(TenantId tenant, SessionId session) {
        return ports.sessions()
                .find(tenant, session)
                .flatMap(kept -> ports.access()
                        .companySignIns()
                        .find(tenant)
                        .map(Kept::signIn)
                        .filter(company -> company.issuer().equals(kept.issuer())));
    }

    private Optional<String> ask(CompanySignIn company) {
        try {
            return ports.server().farewell(company);
        } catch (NotProven _) {
            return Optional.empty();
        }
    }
}
