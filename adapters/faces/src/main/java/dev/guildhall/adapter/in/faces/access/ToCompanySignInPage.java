package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.companysignin.in.StartCompanySignIn;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.NotOffered;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.OutOfOrder;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.Started;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.Throttled;
import dev.guildhall.domain.access.MailDomain;
import jakarta.inject.Inject;

/** The way to a company's own sign-in. It is only seen when that way is closed. */
@FacesPage
public final class ToCompanySignInPage {

    private final StartCompanySignIn startCompanySignIn;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();
    private String problem = "";

    /**
     * @param startCompanySignIn knows the way
     */
    @Inject
    public ToCompanySignInPage(StartCompanySignIn startCompanySignIn, Browser browser) {
        this.startCompanySignIn = startCompanySignIn;
        this.browser = browser;
    }

    /** Goes there. */
    public void go() {
        problem = "Nobody signs in that way.";
        errors.read(
                        "domain",
                        "The domain",
                        () -> new MailDomain(browser.parameter("domain").orElse("")))
                .ifPresent(this::go);
    }

    private void go(MailDomain domain) {
        var command = new StartCompanySignIn.Command(domain, NextPath.of(browser));
        switch (startCompanySignIn.start(browser.anonymous(), command)) {
            case Started(var address, var token, var life) -> {
                browser.sendAway(token, life);
                browser.leave(address);
            }
            case NotOffered _ -> problem = "No company with this domain has its own sign-in here.";
            case OutOfOrder _ ->
                problem = "Your company's sign-in server does not answer as it should. Try again, or tell your admin.";
            case Throttled(var wait) -> problem = "Too many attempts. Try again in " + Show.wait(wait) + ".";
        }
    }

    /** Why the way is closed. */
    public String getProblem() {
        return problem;
    }
}
