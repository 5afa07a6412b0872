package dev.guildhall.adapter.in.faces.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.ChangeSignInRules;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.SignInRules;
import org.junit.jupiter.api.Test;

class SignInRulesPageTest {

    private final FakeBrowser browser = new FakeBrowser();
    private boolean demanded;
    private ChangeSignInRules change =
            (context, factor) -> new ChangeSignInRules.Outcome.Changed(new SignInRules(Sample.TENANT, factor));

    private SignInRulesPage page(Role role) {
        return new SignInRulesPage(
                Sample.caller(role), context -> new SignInRules(Sample.TENANT, demanded), change, browser);
    }

    @Test
    void change_shouldSayWhatHoldsFromNowOn() {
        page(Role.ADMIN).demand();
        assertThat(browser.redirect).hasValue("/app/account?notice=factor-demanded");

        demanded = true;
        page(Role.ADMIN).free();
        assertThat(browser.redirect).hasValue("/app/account?notice=factor-free");

        change = (context, factor) -> new ChangeSignInRules.Outcome.NoneOfYourOwn();
        page(Role.ADMIN).demand();
        assertThat(browser.redirect).hasValue("/app/account?notice=factor-own-first");
    }

    @Test
    void demand_whenNoAdmin_shouldBeRefused() {
        assertThat(page(Role.MEMBER).isMine()).isFalse();
        assertThatThrownBy(() -> page(Role.MEMBER).demand()).isInstanceOf(NotPermitted.class);
    }
}
