package dev.guildhall.adapter.in.rest.companysignin;

import dev.guildhall.application.companysignin.in.ShowSignInServer.Shown;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the company's people sign in at its own server.
 *
 * @param returnAddress what has to be entered at the server
 * @param server null while none is set
 * @param domains what the company says are its mail domains, by name
 */
@Schema(name = "CompanySignIn")
public record CompanySignInView(String returnAddress, Optional<SignInServerView> server, List<MailDomainView> domains) {

    /** Takes a copy. */
    public CompanySignInView {
        domains = List.copyOf(domains);
    }

    static CompanySignInView of(Shown shown) {
        return new CompanySignInView(
                shown.returnAddress(),
                shown.setting().map(SignInServerView::of),
                shown.domains().stream().map(MailDomainView::of).toList());
    }
}
