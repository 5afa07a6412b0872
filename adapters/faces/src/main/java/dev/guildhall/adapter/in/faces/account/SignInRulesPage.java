package dev.guildhall.adapter.in.faces.account;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.access.in.ChangeSignInRules;
import dev.guildhall.application.access.in.ChangeSignInRules.Outcome.Changed;
import dev.guildhall.application.access.in.ChangeSignInRules.Outcome.NoneOfYourOwn;
import dev.guildhall.application.access.in.ShowSignInRules;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.SignInRules;
import jakarta.inject.Inject;

/** What the company demands when its members sign in, on its admins' account page. */
@FacesPage
public final class SignInRulesPage {

    private final Caller caller;
    private final ChangeSignInRules changeSignInRules;
    private final Browser browser;
    private final Lazy<SignInRules> rules;

    /**
     * @param showSignInRules tells them
     */
    @Inject
    public SignInRulesPage(
            Caller caller, ShowSignInRules showSignInRules, ChangeSignInRules changeSignInRules, Browser browser) {
        this.caller = caller;
        this.changeSignInRules = changeSignInRules;
        this.browser = browser;
        this.rules = Lazy.of(() -> showSignInRules.show(caller.to(Permission.SELF_READ)));
    }

    /** Demands a second factor. */
    public void demand() {
        change(true);
    }

    /** Demands it no longer. */
    public void free() {
        change(false);
    }

    private void change(boolean demanded) {
        String notice = switch (changeSignInRules.change(caller.to(Permission.POLICY_CHANGE), demanded)) {
            case Changed _ -> demanded ? "factor-demanded" : "factor-free";
            case NoneOfYourOwn _ -> "factor-own-first";
        };
        browser.redirect("/app/account?notice=" + notice);
    }

    /** Whether the reader may change them. */
    public boolean isMine() {
        return caller.may(Permission.POLICY_CHANGE);
    }

    /** Whether a second factor is demanded. */
    public boolean isDemanded() {
        return rules.get().secondFactor();
    }
}
