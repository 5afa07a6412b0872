package dev.guildhall.adapter.in.faces.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final CallContext CONTEXT = Contexts.signedIn(
            Sample.tenant().id(), Sample.member().id(), Role.MEMBER, new SessionId(new UUID(7, 7)), "request");

    private final FakeBrowser browser = new FakeBrowser();
    private final List<String> done = new ArrayList<>();
    private Optional<String> elsewhere = Optional.empty();

    private Account account() {
        CurrentCall call = new CurrentCall() {
            @Override
            public CallContext context() {
                return CONTEXT;
            }

            @Override
            public Optional<CallContext> known() {
                return Optional.of(CONTEXT);
            }
        };
        return new Account(
                new Caller(call),
                _ -> new ShowMe.Me(Sample.tenant(), Principal.of(Sample.member())),
                _ -> done.add("signed out"),
                _ -> {
                    done.add("asked");
                    return elsewhere;
                },
                browser);
    }

    @Test
    void signOut_whenTheSessionIsOurs_shouldLeadToTheSignIn() {
        assertThat(account().signOut()).isEmpty();

        assertThat(browser.session).contains("");
        assertThat(browser.redirect).contains("/sign-in?notice=signed-out");
    }

    @Test
    void signOut_whenACompanysServerAnswersForTheSession_shouldOfferToSignOutThereWhenItIsOver() {
        elsewhere = Optional.of("https://id.lumen.example/sign-out");
        Account account = account();

        assertThat(account.signOut()).isEqualTo("/WEB-INF/signed-out.xhtml");

        assertThat(done).containsExactly("signed out", "asked");
        assertThat(browser.session).contains("");
        assertThat(browser.redirect).isEmpty();
        assertThat(account.getSignOutElsewhere()).isEqualTo("https://id.lumen.example/sign-out");
    }
}
