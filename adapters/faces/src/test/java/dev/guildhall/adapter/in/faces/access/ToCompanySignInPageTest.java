package dev.guildhall.adapter.in.faces.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn.Offer;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.SessionId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToCompanySignInPageTest {

    private static final String SERVER = "https://id.lumen.example/sign-in?state=1";

    private final FakeBrowser browser = FakeBrowser.sending("domain", "lumen.example", "next", "/app/usage");
    private Optional<CallContext> signedIn = Optional.empty();
    private Optional<Offer> offer =
            Optional.of(new Offer("Lumen & Sons", new MailDomain("lumen.example"), "https://guildhall.example/x"));
    private Outcome outcome = new Outcome.Started(SERVER, "departure", Duration.ofMinutes(10));

    private ToCompanySignInPage page() {
        CurrentCall call = new CurrentCall() {
            @Override
            public CallContext context() {
                return signedIn.orElseThrow();
            }

            @Override
            public Optional<CallContext> known() {
                return signedIn;
            }
        };
        return new ToCompanySignInPage(
                (context, command) -> outcome,
                (context, domain) -> offer,
                context -> new ShowMe.Me(Sample.tenant(), Principal.of(Sample.member())),
                new Caller(call),
                browser);
    }

    @Test
    void page_shouldSendNobodyAwayBeforeTheButtonIsPressed() {
        ToCompanySignInPage page = page();

        assertThat(page.getCompany()).isEqualTo("Lumen & Sons");
        assertThat(page.getAddress()).isEmpty();
        assertThat(page.getProblem()).isEmpty();
        assertThat(browser.departure).isEmpty();
    }

    @Test
    void go_shouldGiveTheCookieAndGoOn() {
        ToCompanySignInPage page = page();

        page.go();

        assertThat(browser.departure).hasValue("departure");
        assertThat(page.getAddress()).isEqualTo(SERVER);
    }

    @Test
    void go_whenSomebodyIsSignedIn_shouldSayWhoAndGoOnlyWhenThatIsWanted() {
        signedIn = Optional.of(
                Contexts.signedIn(Sample.TENANT, Sample.MEMBER, Role.MEMBER, new SessionId(Sample.id(3)), "request-1"));
        ToCompanySignInPage page = page();

        page.go();

        assertThat(browser.departure).isEmpty();
        assertThat(page.getSignedIn())
                .contains(Sample.member().displayName(), Sample.tenant().companyName());
        browser.parameters.put("replace", "1");
        page.go();
        assertThat(browser.departure).hasValue("departure");
    }

    @Test
    void go_whenNoCompanyHasTheDomain_shouldSaySo() {
        offer = Optional.empty();
        ToCompanySignInPage page = page();

        page.go();

        assertThat(page.getProblem()).startsWith("No company with this domain");
        assertThat(browser.departure).isEmpty();
    }
}
